-- The audit trail keeps what it has for ever, so a table with personal data writes it by this variant: ids, names of changed columns, and hashes
-- instead of what the columns say. They are keyed by a random key that lies in the personal row: as long as the row lives, what it said can be
-- proved; when it is erased or deleted its key goes with it, and the trail proves nothing about the person. Decision 0232.
create extension if not exists pgcrypto;

create function personal_hash(key bytea, said text, value jsonb) returns text
    language sql immutable set search_path = pg_catalog, public
    return encode(hmac(convert_to(said || '=' || coalesce(value::text, 'null'), 'UTF8'), key, 'sha256'), 'hex');
comment on function personal_hash is 'HMAC-SHA256 of a column''s name and value; null without a key.';

-- A row as the trail may keep it: what is named in the clear, all else as hashes, and never the key
create function without_personal(said jsonb, key bytea, clear text[]) returns jsonb
    language sql immutable set search_path = pg_catalog, public
    return (select jsonb_object_agg(c.name, case when c.name = any (clear) then c.value else to_jsonb(personal_hash(key, c.name, c.value))
        end)
    from jsonb_each(said) c (name, value) where c.name <> 'trail_key');

-- As write_audit_trail, for tables with personal data, which have a column trail_key (bytea, default gen_random_bytes(32)). Its arguments name
-- the columns that say nothing personal. Of a change it keeps the changed columns only.
create function write_personal_audit_trail() returns trigger
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

-- Letters and wishes name people who never asked to be kept for ever
alter table outgoing_mail add column trail_key bytea default gen_random_bytes(32);
alter table staff_change add column trail_key bytea default gen_random_bytes(32);
comment on column outgoing_mail.trail_key is 'Keys the hashes by which the audit trail speaks of this row.';
comment on column staff_change.trail_key is 'Keys the hashes by which the audit trail speaks of this row.';

drop trigger audit on outgoing_mail;
create trigger audit after insert or update or delete on outgoing_mail for each row execute function
    write_personal_audit_trail('made_by', 'made_at', 'state', 'attempts', 'next_attempt_at', 'sent_at');
drop trigger audit on staff_change;
create trigger audit after insert or update or delete on staff_change for each row execute function
    write_personal_audit_trail('kind', 'person', 'roles', 'may_give', 'takes_away', 'asked_by', 'asked_at', 'state', 'attempts',
    'next_attempt_at', 'reason', 'done_at');

-- What the trail said of them so far, once: by the same keys, so nothing is lost that the rows themselves can prove
alter table audit_trail disable trigger audit_trail_stays;
update audit_trail t set
    before = without_personal(t.before, m.trail_key, array['id', 'office_code', 'made_by', 'made_at', 'state', 'attempts', 'next_attempt_at',
    'sent_at']),
    after = without_personal(t.after, m.trail_key, array['id', 'office_code', 'made_by', 'made_at', 'state', 'attempts', 'next_attempt_at',
    'sent_at'])
    from outgoing_mail m where t.what = 'outgoing_mail' and t.row_id = m.id::text;
update audit_trail t set
    before = without_personal(t.before, c.trail_key, array['id', 'office_code', 'kind', 'person', 'roles', 'may_give', 'takes_away',
    'asked_by', 'asked_at', 'state', 'attempts', 'next_attempt_at', 'reason', 'done_at']),
    after = without_personal(t.after, c.trail_key, array['id', 'office_code', 'kind', 'person', 'roles', 'may_give', 'takes_away',
    'asked_by', 'asked_at', 'state', 'attempts', 'next_attempt_at', 'reason', 'done_at'])
    from staff_change c where t.what = 'staff_change' and t.row_id = c.id::text;
alter table audit_trail enable trigger audit_trail_stays;

-- A letter that has gone may go for good, by the sweep and by nothing else
create or replace function keep_outbox() returns trigger language plpgsql as $$
declare
    changing text[] := array['state', 'attempts', 'next_attempt_at', 'reason', 'done_at', 'sent_at'];
begin
    if tg_op = 'UPDATE' and old.state = 'WAITING' and to_jsonb(new) - changing = to_jsonb(old) - changing then
        return new;
    end if;
    if tg_op = 'DELETE' and old.state <> 'WAITING' and current_setting('app.deed', true) = 'OfficeRetention.sweep' then
        return old;
    end if;
    raise exception 'row % of % stays as it is', old.id, tg_table_name using errcode = 'restrict_violation';
end $$;
create policy own_office_sweeps on outgoing_mail for delete using (office_code = any (app_offices()));
create policy own_office_sweeps on staff_change for delete using (office_code = any (app_offices()));
grant delete on outgoing_mail, staff_change to portal_app;

-- For the sweep: in which offices how many rows are older than their rule allows, all of them or those that are not erased yet; nothing else of
-- them, and of tables with personal data only
create function retention_due(of_table text, since text, until timestamptz, only_personal boolean) returns table (office_code text, due
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

-- Who looks at the audit trail can tell whether it was changed since it was written, by its owner too: each row has a seal that is made of the
-- row and of the seal before it. Made when a transaction commits, one after the other. Decision 0232.
create table audit_seal (
    position bigint primary key,
    trail_id bigint not null unique,
    seal text not null check (seal ~ '^[0-9a-f]{64}$')
);
comment on table audit_seal is 'The chain over the audit trail. Its newest seal, kept elsewhere, proves that the chain was not made anew.';

create function audit_seal_of(previous text, t audit_trail) returns text
    language sql stable set search_path = pg_catalog, public set timezone = 'UTC'
    return encode(sha256(convert_to(previous || jsonb_build_array(
                t.id, t.at, t.who, t.deed, t.office_code, t.what, t.row_id, t.operation, t.before, t.after)::text, 'UTF8')), 'hex');

create function seal_audit_trail() returns trigger
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

-- What is there is sealed as it is
do $$
declare
    t audit_trail;
    before text := '';
    at bigint := 0;
begin
    for t in select * from audit_trail order by id loop
        at := at + 1;
        before := audit_seal_of(before, t);
        insert into audit_seal values (at, t.id, before);
    end loop;
end $$;

create constraint trigger seal after insert on audit_trail deferrable initially deferred
    for each row execute function seal_audit_trail();
create trigger audit_seal_stays before update or delete on audit_seal for each row execute function refuse_change();
create trigger audit_seal_stays_whole before truncate on audit_seal for each statement execute function refuse_change();

-- Which rows are not as they were sealed. Empty: the trail is whole, as far as its newest seal.
create function verify_audit_trail() returns table (trail_id bigint, fault text)
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
