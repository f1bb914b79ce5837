-- Every write leaves a row in the audit trail, and every row is sealed. The hashes and seals that are stored come from functions that never change
-- (V0232).

create or replace function write_audit_trail() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public as $$
declare
    before jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
    after  jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
begin
    -- A file's bytes are not repeated: its SHA-256 is there, and the file itself can never change.
    if tg_table_name = 'imported_file' then
        before := before - 'content';
        after := after - 'content';
    end if;
    insert into public.audit_trail (who, deed, office_code, what, row_id, operation, before, after)
    values (coalesce(nullif(current_setting('app.user', true), ''), session_user),
            coalesce(nullif(current_setting('app.deed', true), ''), 'sql'),
            coalesce(after, before) ->> 'office_code', tg_table_name, coalesce(after, before) ->> 'id', tg_op, before, after);
    return null;
end $$;

-- The same for the table of the offices themselves
create or replace function write_office_audit() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public as $$
begin
    insert into public.audit_trail (who, deed, office_code, what, row_id, operation, before, after)
    values (coalesce(nullif(current_setting('app.user', true), ''), session_user),
            coalesce(nullif(current_setting('app.deed', true), ''), 'sql'), new.code, tg_table_name, new.code, tg_op, to_jsonb(old), to_jsonb(new));
    return null;
end $$;

-- A save while typing comes every two seconds: the trail says who, when and which digest, and draft_revision keeps the text
create or replace function write_audit_trail_of_typing() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public as $$
begin
    insert into public.audit_trail (who, deed, office_code, what, row_id, operation, before, after)
    values (coalesce(nullif(current_setting('app.user', true), ''), session_user), current_setting('app.deed', true),
            new.office_code, tg_table_name, new.id::text, tg_op, to_jsonb(old) - 'content', to_jsonb(new) - 'content');
    return null;
end $$;

-- The same for tables with personal data, which have a column trail_key (bytea, default gen_random_bytes(32)). Its arguments name the columns without
-- personal data. Of a change it stores the changed columns only.
create or replace function write_personal_audit_trail() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public as $$
declare
    clear  text[] := array['id', 'office_code'] || tg_argv;
    was    jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
    is_now jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
    before jsonb := case when tg_op <> 'INSERT' then without_personal(was, old.trail_key, clear) end;
    after  jsonb := case when tg_op <> 'DELETE' then without_personal(is_now, new.trail_key, clear) end;
    same   text[];
begin
    if tg_op = 'UPDATE' then
        if new.trail_key is distinct from old.trail_key and new.trail_key is not null then
            raise exception 'the key of row % of % stays, or goes with what is personal', old.id, tg_table_name
                using errcode = 'restrict_violation';
        end if;
        select array_agg(c.name) into same from jsonb_each(was) c (name, value)
            where c.name not in ('id', 'office_code') and is_now -> c.name is not distinct from c.value;
        before := before - coalesce(same, '{}');
        after := after - coalesce(same, '{}');
    end if;
    insert into public.audit_trail (who, deed, office_code, what, row_id, operation, before, after)
    values (coalesce(nullif(current_setting('app.user', true), ''), session_user),
            coalesce(nullif(current_setting('app.deed', true), ''), 'sql'),
            coalesce(is_now, was) ->> 'office_code', tg_table_name, coalesce(is_now, was) ->> 'id', tg_op, before, after);
    return null;
end $$;

create or replace function seal_audit_trail() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public as $$
declare
    last public.audit_seal;
begin
    -- As late as it can be, so that nobody waits who holds a lock that somebody before them wants
    perform pg_advisory_xact_lock(hashtext('portal.audit-seal'));
    select * into last from public.audit_seal order by position desc limit 1;
    insert into public.audit_seal
        values (coalesce(last.position, 0) + 1, new.id, public.audit_seal_of(coalesce(last.seal, ''), new));
    return null;
end $$;

-- The rows that are not as they were sealed. Empty: the trail is whole, as far as its newest seal.
create or replace function verify_audit_trail() returns table (trail_id bigint, fault text)
    language sql stable set search_path = pg_catalog, public
    begin atomic
    select s.trail_id, case when t.id is null then 'REMOVED' when s.before <> s.position - 1 then 'SEAL REMOVED BEFORE' else 'CHANGED' end
    from (select position, trail_id, seal, lag(seal, 1, '') over w as previous, lag(position, 1, 0::bigint) over w as before
    from audit_seal window w as (order by position)) s
    left join audit_trail t on t.id = s.trail_id
    where t.id is null or s.before <> s.position - 1 or s.seal <> audit_seal_of(s.previous, t)
    union all
    select t.id, 'NOT SEALED' from audit_trail t where not exists (select from audit_seal s where s.trail_id = t.id)
    order by 1;
end;
revoke all on function verify_audit_trail() from public;
