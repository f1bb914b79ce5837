-- Reads and retention of personal data.

-- Takes who and in which action from the connection
create or replace function note_personal_read(purpose text, office_code text, what text, row_ids text[]) returns int
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

-- For the sweep: in which offices how many rows are older than their rule allows, all of them or those that are not erased yet; nothing else of
-- them, and of tables with personal data only
create or replace function retention_due(of_table text, since text, until timestamptz, only_personal boolean) returns table (office_code
    text, due
    bigint)
    language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
    if not exists (select from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_proc p on p.oid = t.tgfoid
            where c.relname = of_table and c.relnamespace = 'public'::regnamespace and p.proname = 'write_personal_audit_trail') then
        raise exception '% is no table with personal data', of_table using errcode = 'invalid_parameter_value';
    end if;
    return query execute format(
        'select t.office_code, count(*) from public.%I t where t.%I < $1 and (t.trail_key is not null or not $2) group by 1 order by 1', of_table, since)
        using until, only_personal;
end $$;
revoke all on function retention_due(text, text, timestamptz, boolean) from public;
grant execute on function retention_due(text, text, timestamptz, boolean) to portal_app;
