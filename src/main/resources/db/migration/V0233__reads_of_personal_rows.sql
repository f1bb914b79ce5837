-- Who read which personal row, and why. The portal adds by a function alone, which takes who and in which deed from the connection; nobody
-- changes or removes a row. Decision 0233.
create table personal_read (
    id bigint generated always as identity primary key,
    at timestamptz not null default clock_timestamp(),
    who text not null,
    deed text not null,
    purpose text not null check (length(purpose) between 1 and 100),
    office_code text not null references office,
    what text not null,
    row_id text not null
);
comment on table personal_read is 'Reads of personal rows (UU 27/2022 art. 31): ids only, nothing of what the rows say.';
create index on personal_read (office_code, at);
create index on personal_read (what, row_id);

create function note_personal_read(purpose text, office_code text, what text, row_ids text[]) returns int
    language plpgsql security definer set search_path = pg_catalog, public as $$
declare
    noted int;
begin
    insert into public.personal_read (who, deed, purpose, office_code, what, row_id)
    select coalesce(nullif(current_setting('app.user', true), ''), session_user),
           coalesce(nullif(current_setting('app.deed', true), ''), 'sql'),
           note_personal_read.purpose, note_personal_read.office_code, note_personal_read.what, row_id
    from unnest(row_ids) row_id;
    get diagnostics noted = row_count;
    return noted;
end $$;
revoke all on function note_personal_read(text, text, text, text[]) from public;
grant execute on function note_personal_read(text, text, text, text[]) to portal_app;
create trigger personal_read_stays before update or delete on personal_read for each row execute function refuse_change();
create trigger personal_reads_stay before truncate on personal_read for each statement execute function refuse_change();
alter table personal_read enable row level security;
create policy own_office_reads on personal_read for select using (office_code = any (app_offices()));
grant select on personal_read to portal_app;

-- For the policies of tables with personal data: whether the use case at work has stated what it reads them for
create function app_purpose() returns text
    language sql stable
    return coalesce(current_setting('app.purpose', true), '');

-- So for letters: without a purpose there are none
drop policy own_office_reads on outgoing_mail;
create policy own_office_reads on outgoing_mail for select using (office_code = any (app_offices()) and app_purpose() <> '');
drop policy the_centre_reads_its_own on outgoing_mail;
create policy the_centre_reads_its_own on outgoing_mail for select
    using (app_centre() and made_by = current_setting('app.user', true) and app_purpose() <> '');
