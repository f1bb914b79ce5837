-- The centre, and nobody else, decides which office may publish without a second person.
create function app_centre() returns boolean
    language sql stable
    return coalesce(current_setting('app.centre', true), '') = 'yes';

alter table office enable row level security;
create policy everybody_reads on office for select using (true);
create policy the_centre_changes on office for update using (app_centre()) with check (app_centre());
grant update (one_person_publishing) on office to portal_app;

-- As write_audit_trail, for a table that is the offices themselves
create function write_office_audit() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public as $$
begin
    insert into public.audit_trail (who, deed, office_code, what, row_id, operation, before, after)
    values (coalesce(nullif(current_setting('app.user', true), ''), session_user),
            coalesce(nullif(current_setting('app.deed', true), ''), 'sql'), new.code, tg_table_name, new.code, tg_op, to_jsonb(old), to_jsonb(new));
    return null;
end $$;
create trigger audit after update on office for each row execute function write_office_audit();
