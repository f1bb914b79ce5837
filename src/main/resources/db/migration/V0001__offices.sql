-- The tenants. Everything that belongs to an office carries office_code, and row-level security compares it with the offices of
-- the caller, which each connection is told by the application (app.offices; none: the public).
create function app_offices() returns text[]
    language sql stable
    return coalesce(string_to_array(nullif(current_setting('app.offices', true), ''), ','), '{}');

create table office (
    code        text primary key check (code ~ '^[0-9]{4}$'),
    slug        text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
    name        text not null check (length(name) between 1 and 200),
    kind        text not null check (kind in ('HEAD_OFFICE', 'PROVINCE', 'REGENCY', 'CITY')),
    parent_code text references office,
    zone        text not null check (zone in ('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura')),
    check ((kind = 'HEAD_OFFICE') = (parent_code is null))
);
comment on table office is 'An office of BPS: the tenant. Registered by the centre; never deleted.';

create sequence office_profile_id increment by 1;
create table office_profile (
    id          bigint primary key default nextval('office_profile_id'),
    office_code text not null references office,
    revision    int not null check (revision > 0),
    valid_from  timestamptz not null,
    saved_by    text not null,
    profile     jsonb not null,
    unique (office_code, revision)
);
comment on table office_profile is 'What an office tells of itself (address, hours, contacts), one immutable document a revision; the newest is in force.';

alter table office_profile enable row level security;
create policy everybody_reads on office_profile for select using (true);
create policy own_office_adds on office_profile for insert with check (office_code = any (app_offices()));

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% of % is not allowed: what was published stays', tg_op, tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger office_profile_stays before update or delete on office_profile for each row execute function refuse_change();
create trigger office_profile_stays_whole before truncate on office_profile for each statement execute function refuse_change();

grant usage on schema public to portal_app;
grant select on office to portal_app;
grant select, insert on office_profile to portal_app;
grant usage on sequence office_profile_id to portal_app;
