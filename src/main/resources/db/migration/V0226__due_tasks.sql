-- The work that is due later or is tried again: one table for all kinds, in the shape that db-scheduler wants. It takes the place of due_work(), of
-- scheduled_publications() and of the attempts that letters and staff changes counted themselves.
create table due_task (
    task_name text not null check (task_name ~ '^[a-z]+(-[a-z]+)*$' and length(task_name) <= 80),
    task_instance text not null check (length(task_instance) <= 40),
    task_data jsonb not null,
    office_code text generated always as (task_data ->> 'office') stored references office,
    made_at timestamptz not null,
    execution_time timestamptz not null,
    picked boolean not null default false,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures int not null default 0,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance),
    constraint kind_office_and_id_alone check (task_data ->> 'kind' is not distinct from task_name and task_data - '{kind,office,id}'::text[]
        = '{}'
        and (task_data ? 'office') = (task_data ? 'id') and (task_data ->> 'id') ~ '^[0-9]{1,19}$')
);
comment on table due_task is 'Tasks that wait or are being done; what is done is no longer here.';
comment on column due_task.office_code is 'For which office the portal does it; null for what belongs to none and is done again and again.';
comment on column due_task.execution_time is 'When it is due, by the portal''s clock, which a demonstration may move.';
comment on column due_task.last_heartbeat is 'When the node that is at it last said so, by the machine''s clock.';
create index on due_task (task_name, execution_time) where not picked;
create index on due_task (last_heartbeat) where picked;
create index on due_task (office_code);

-- The portal's own clockwork, which looks over all offices on connections of its own
create function app_clockwork() returns boolean
    language sql stable
    return coalesce(current_setting('app.clockwork', true), '') = 'yes';

alter table due_task enable row level security;
create policy own_office on due_task
    using (office_code = any (app_offices()) or app_centre() or app_clockwork())
    with check (office_code = any (app_offices()) or app_centre() or app_clockwork());
grant select, insert, delete on due_task to portal_app;
grant update (execution_time, picked, picked_by, last_success, last_failure, consecutive_failures, last_heartbeat, version) on due_task to
    portal_app;

-- Whoever does such work hears of it at once
create function tell_due_task() returns trigger language plpgsql as $$
begin
    perform pg_notify('news', 'due-task:' || new.task_name);
    return null;
end $$;
create trigger news after insert or update of execution_time on due_task for each row execute function tell_due_task();

-- What waits already
insert into due_task (task_name, task_instance, task_data, made_at, execution_time, consecutive_failures, version)
    select kind, office_code || '/' || id, jsonb_build_object('kind', kind, 'office', office_code, 'id', id), made_at, due, attempts, 1
    from (select case when kind = 'INVITE' then 'invitation' else 'access' end as kind, office_code, id, asked_at as made_at,
    next_attempt_at as due, attempts from staff_change where state = 'WAITING'
    union all select 'letter', office_code, id, made_at, next_attempt_at, attempts from outgoing_mail where state = 'WAITING'
    union all select 'publication', office_code, id, approved_at, effective_at, 0 from standard_version where status = 'APPROVED') w;

drop function due_work(timestamptz);
drop function scheduled_publications();
drop trigger news on staff_change;
drop trigger news on outgoing_mail;
drop function tell_due_work();
alter table staff_change drop column attempts, drop column next_attempt_at;
alter table outgoing_mail drop column attempts, drop column next_attempt_at;

-- Without the attempts
create or replace function keep_outbox() returns trigger language plpgsql as $$
declare
    changing text[] := array['state', 'reason', 'done_at', 'sent_at'];
begin
    if tg_op = 'UPDATE' and old.state = 'WAITING' and to_jsonb(new) - changing = to_jsonb(old) - changing then
        return new;
    end if;
    raise exception 'row % of % stays as it is', old.id, tg_table_name using errcode = 'restrict_violation';
end $$;
