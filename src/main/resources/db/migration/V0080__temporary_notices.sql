-- What an office tells for a while on top of its pages: closed today, the counter has moved. A notice stays as it was posted, but for being
-- ended early, once. What is told at which instant is the application's to say, by its own clock.
create sequence office_notice_id increment by 1;
create table office_notice (
    id          bigint primary key default nextval('office_notice_id'),
    office_code text not null references office,
    kind        text not null check (kind in ('CLOSED', 'MOVED', 'OTHER')),
    text_id     text not null check (length(text_id) between 1 and 300),
    text_en     text check (length(text_en) between 1 and 300),
    from_at     timestamptz not null,
    until_at    timestamptz not null,
    posted_at   timestamptz not null,
    posted_by   text not null,
    ended_at    timestamptz,
    ended_by    text,
    check (from_at < until_at and until_at <= from_at + interval '744 hours'),
    check (posted_at < until_at),
    check ((ended_at is null) = (ended_by is null)),
    check (ended_at >= posted_at)
);
create index on office_notice (office_code, until_at);
comment on table office_notice is 'What an office tells for a while on top of its public pages.';

create function keep_office_notice() returns trigger language plpgsql as $$
declare
    ending text[] := array['ended_at', 'ended_by'];
begin
    if tg_op = 'UPDATE' and old.ended_at is null and new.ended_at is not null
            and to_jsonb(new) - ending = to_jsonb(old) - ending then
        return new;
    end if;
    raise exception 'notice % stays as it was posted', old.id using errcode = 'restrict_violation';
end $$;
create trigger office_notice_stays before update or delete on office_notice for each row execute function keep_office_notice();
create trigger office_notices_stay before truncate on office_notice for each statement execute function refuse_change();
create trigger audit after insert or update or delete on office_notice for each row execute function write_audit_trail();
create trigger news after insert or update on office_notice for each row execute function tell_office_news();

alter table office_notice enable row level security;
create policy everybody_reads on office_notice for select using (true);
create policy own_office_adds on office_notice for insert with check (office_code = any (app_offices()));
create policy own_office_ends on office_notice for update
    using (office_code = any (app_offices())) with check (office_code = any (app_offices()));
grant select, insert on office_notice to portal_app;
grant update (ended_at, ended_by) on office_notice to portal_app;
grant usage on sequence office_notice_id to portal_app;
