-- Every node hears of what changes, when it is committed, whoever wrote it.

create or replace function tell_office_news() returns trigger language plpgsql as $$
begin
    perform pg_notify('news', 'office:' || new.office_code);
    return null;
end $$;

-- Once for all offices together, because the name of one stands on the pages of others
create or replace function tell_registry_news() returns trigger language plpgsql as $$
begin
    perform pg_notify('news', 'office:*');
    return null;
end $$;

-- No sign-in lives longer than a day, so older rows end nothing any more
create or replace function tell_sign_in_ended() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public as $$
begin
    delete from public.ended_sign_in where ended_at < now() - interval '2 days';
    perform pg_notify('news', 'sign-in-ended:' || new.sid);
    return null;
end $$;

-- When a change is done, all sign-ins until then have ended, by the database's clock, as the identity provider's instants are
create or replace function tell_kept_out() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public as $$
begin
    if new.state = 'DONE' and new.kind in ('SUSPEND', 'ROLES') then
        insert into public.ended_sign_in (token_id, sid, ended_at)
            values ('staff-change:' || new.id, new.person, clock_timestamp()) on conflict do nothing;
    end if;
    perform pg_notify('news', 'sign-in-ended:' || new.person);
    return null;
end $$;

create or replace function tell_due_task() returns trigger language plpgsql as $$
begin
    perform pg_notify('news', 'due-task:' || new.task_name);
    return null;
end $$;
