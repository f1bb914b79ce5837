-- The guard of letters and requested changes of staff, and who is kept out meanwhile.

-- A letter and a requested change of staff never change; only their progress does, until they are done. Then the sweep, and nothing else,
-- deletes them.
create or replace function keep_outbox() returns trigger language plpgsql as $$
declare
    changing text[] := array['state', 'reason', 'done_at', 'sent_at'];
begin
    if tg_op = 'UPDATE' and old.state = 'WAITING' and to_jsonb(new) - changing = to_jsonb(old) - changing then
        return new;
    end if;
    if tg_op = 'DELETE' and old.state <> 'WAITING' and current_setting('app.deed', true) = 'OfficeRetention.sweep' then
        return old;
    end if;
    raise exception 'row % of % stays as it is', old.id, tg_table_name using errcode = 'restrict_violation';
end $$;

-- Who is kept out now, or whether one person is: by the newest change that waits, of their suspension and of their roles each. Whether it concerns
-- somebody who is signed in is decided by office and roles (may_give), as it will be in Keycloak.
create or replace function kept_out(wanted text) returns table (person text, office_code text, may_give text)
    language sql stable security definer set search_path = pg_catalog, public as $$
    select w.person, w.office_code, w.may_give
    from (select distinct on (c.person, c.office_code, c.kind = 'ROLES') c.*
          from public.staff_change c
          where c.state = 'WAITING' and c.person is not null and (wanted is null or c.person = wanted)
          order by c.person, c.office_code, c.kind = 'ROLES', c.id desc) w
    where w.takes_away
$$;
