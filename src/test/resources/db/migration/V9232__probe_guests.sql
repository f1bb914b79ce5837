-- Of the tests: a table with personal data as a feature brings one
create sequence probe_guest_id increment by 1;
create table probe_guest (
    id bigint primary key default nextval('probe_guest_id'),
    office_code text not null references office,
    trail_key bytea default gen_random_bytes(32),
    name text,
    phone text,
    email text,
    state text not null,
    left_at timestamptz,
    check (trail_key is not null or (name is null and phone is null and email is null))
);
create trigger audit after insert or update or delete on probe_guest for each row
    execute function write_personal_audit_trail('state', 'left_at');
alter table probe_guest enable row level security;
create policy own_office_reads on probe_guest for select using (office_code = any (app_offices()) and app_purpose() <> '');
create policy own_office_adds on probe_guest for insert with check (office_code = any (app_offices()));
create policy own_office_changes on probe_guest for update using (office_code = any (app_offices())) with check (office_code = any (app_offices()));
grant select, insert, update on probe_guest to portal_app;
grant usage on sequence probe_guest_id to portal_app;
