-- A wish that takes access away holds at the portal from the moment it is stored, and not only when Keycloak has it. While it waits, what is
-- stored here keeps the person out on every node; once it is done, everything they were signed in with before has ended.
alter table staff_change add column takes_away boolean not null default false check (not takes_away or kind in ('SUSPEND', 'ROLES'));
comment on column staff_change.takes_away is 'Whether the person may do less afterwards, as far as was known when it was asked.';

-- Who is kept out now, or whether one person is: by the newest wish that waits, of their suspension and of their roles each. Whether it concerns
-- somebody who is signed in is decided by office and roles (may_give), as it will be in Keycloak.
create function kept_out(wanted text) returns table (person text, office_code text, may_give text)
    language sql stable security definer set search_path = pg_catalog, public as $$
    select w.person, w.office_code, w.may_give
    from (select distinct on (c.person, c.office_code, c.kind = 'ROLES') c.*
          from public.staff_change c
          where c.state = 'WAITING' and c.person is not null and (wanted is null or c.person = wanted)
          order by c.person, c.office_code, c.kind = 'ROLES', c.id desc) w
    where w.takes_away
$$;
create index on staff_change (person, office_code, id) where state = 'WAITING';

-- Every node hears of it; and of a wish that is done, that all sign-ins so far have ended. By the database's clock, as the provider's is by nature.
create function tell_kept_out() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public as $$
begin
    if new.state = 'DONE' and new.kind in ('SUSPEND', 'ROLES') then
        insert into public.ended_sign_in (token_id, sid, ended_at)
            values ('staff-change:' || new.id, new.person, clock_timestamp()) on conflict do nothing;
    end if;
    perform pg_notify('news', 'sign-in-ended:' || new.person);
    return null;
end $$;
create trigger keeps_out after insert or update on staff_change
    for each row when (new.person is not null) execute function tell_kept_out();

-- Access goes before invitations and letters, each on a lane of its own
create or replace function due_work(at timestamptz) returns table (what text, id bigint, office_code text)
    language sql stable security definer set search_path = pg_catalog, public as $$
    (select 'access', c.id, c.office_code from public.staff_change c
        where c.state = 'WAITING' and c.kind <> 'INVITE' and c.next_attempt_at <= at order by c.id limit 100)
    union all
    (select 'invitation', c.id, c.office_code from public.staff_change c
        where c.state = 'WAITING' and c.kind = 'INVITE' and c.next_attempt_at <= at order by c.id limit 100)
    union all
    (select 'letter', m.id, m.office_code from public.outgoing_mail m
        where m.state = 'WAITING' and m.next_attempt_at <= at order by m.id limit 100)
$$;
