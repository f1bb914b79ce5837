-- The life of a version: DRAFT, SUBMITTED, APPROVED (which waits for its effective instant), PUBLISHED, SUPERSEDED or WITHDRAWN. Who and
-- when stand in the version for as long as they hold, and for ever in standard_version_event.
alter table office add one_person_publishing boolean not null default false;
comment on column office.one_person_publishing is 'Whether the centre lets this office publish without a second person.';

alter table standard_version
    add submitted_at      timestamptz,
    add submitted_by      text,
    add approved_at       timestamptz,
    add approved_by       text,
    add approved_alone    boolean not null default false,
    add effective_at      timestamptz,
    add review_date       date,
    add withdrawn_at      timestamptz,
    add withdrawn_by      text,
    add withdrawal_reason text check (length(withdrawal_reason) between 1 and 2000),
    add effective_date    text generated always as (content ->> 'effectiveDate') stored;
comment on column standard_version.effective_at is 'From which instant an approved version holds: the beginning of its effective date in the office''s zone.';
comment on column standard_version.approved_alone is 'By the person who submitted it, since the centre lets the office.';

alter table standard_version drop constraint standard_version_status_check, drop constraint standard_version_check;
alter table standard_version
    add constraint status_known check (status in ('DRAFT', 'SUBMITTED', 'APPROVED', 'PUBLISHED', 'SUPERSEDED', 'WITHDRAWN')),
    add constraint public_once_published check ((status in ('PUBLISHED', 'SUPERSEDED', 'WITHDRAWN')) = (published_at is not null)),
    add constraint submitted_by_somebody check ((submitted_at is null) = (submitted_by is null)
        and (submitted_at is not null or status not in ('SUBMITTED', 'APPROVED'))),
    add constraint approved_by_somebody check ((approved_at is null) = (approved_by is null)
        and (approved_at is null or effective_at is not null)
        and (approved_at is not null or status <> 'APPROVED')),
    add constraint approved_after_submitting check (approved_at is null or status not in ('DRAFT', 'SUBMITTED')),
    add constraint a_draft_is_not_submitted check (status <> 'DRAFT' or submitted_at is null),
    add constraint a_second_person_approves check (approved_by is null or approved_alone
        or (approved_by <> submitted_by and approved_by <> changed_by)),
    add constraint withdrawn_with_a_reason check ((status = 'WITHDRAWN') = (withdrawn_at is not null)
        and (withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawal_reason is null)),
    add constraint withdrawn_after_publishing check (withdrawn_at >= published_at);

drop index one_draft;
create unique index one_open on standard_version (standard_id) where status in ('DRAFT', 'SUBMITTED', 'APPROVED');
create index scheduled on standard_version (effective_at) where status = 'APPROVED';

create or replace function keep_published_version() returns trigger language plpgsql as $$
declare
    -- What every step changes, and the generated columns, which a trigger sees before they are made of the content
    changing text[] := array['status', 'lock_version', 'decree_number', 'fee_class', 'effective_date'];
    submission text[] := array['submitted_at', 'submitted_by'];
    approval text[] := array['approved_at', 'approved_by', 'approved_alone', 'effective_at'];
    -- What this step may change besides; null where there is no such step
    step text[];
begin
    if tg_op = 'DELETE' then
        if old.status = 'DRAFT' then
            return old;
        end if;
    elsif old.status = 'DRAFT' and new.status in ('DRAFT', 'SUBMITTED') then
        if (new.standard_id, new.number) = (old.standard_id, old.number) then
            return new;
        end if;
    else
        step := case old.status || ' ' || new.status
            when 'SUBMITTED DRAFT' then submission
            when 'SUBMITTED APPROVED' then approval
            when 'APPROVED DRAFT' then submission || approval
            when 'APPROVED PUBLISHED' then array['published_at', 'published_by', 'content', 'content_sha256']
            when 'PUBLISHED SUPERSEDED' then array['superseded_at']
            when 'PUBLISHED WITHDRAWN' then array['withdrawn_at', 'withdrawn_by', 'withdrawal_reason']
        end;
        -- What was approved is published, word for word; only a day that it left open is filled in
        if step is not null and to_jsonb(new) - changing - step = to_jsonb(old) - changing - step
                and new.content - 'effectiveDate' = old.content - 'effectiveDate'
                and new.content -> 'effectiveDate' is not distinct from
                    coalesce(old.content -> 'effectiveDate', new.content -> 'effectiveDate') then
            if new.approved_alone and new.status = 'APPROVED'
                    and not (select one_person_publishing from office where code = new.office_code) then
                raise exception 'office % needs a second person', new.office_code using errcode = 'restrict_violation';
            end if;
            return new;
        end if;
    end if;
    raise exception 'version % of standard % is % and stays as it is', old.number, old.standard_id, lower(old.status)
        using errcode = 'restrict_violation';
end $$;

-- The public reads what is, or once was, published
drop policy drafts_are_the_offices_own on standard_version;
create policy unpublished_is_the_offices_own on standard_version for select
    using (status in ('PUBLISHED', 'SUPERSEDED', 'WITHDRAWN') or office_code = any (app_offices()));
drop policy files_of_published_versions on imported_file;
create policy files_of_published_versions on imported_file for select
    using (office_code = any (app_offices()) or exists (select from standard_version v
        where v.imported_file_id = imported_file.id and v.status in ('PUBLISHED', 'SUPERSEDED', 'WITHDRAWN')));
drop trigger news on standard_version;
create trigger news after insert or update on standard_version for each row
    when (new.status in ('PUBLISHED', 'SUPERSEDED', 'WITHDRAWN')) execute function tell_office_news();

-- Row-level security hides what is not published from a timer, which works for no office before it knows of which
create function scheduled_publications() returns table (office_code text, service_slug text, number int, due timestamptz)
    language sql stable security definer set search_path = pg_catalog, public as $$
    select s.office_code, s.service_slug, v.number, v.effective_at
    from public.standard_version v join public.service_standard s on s.id = v.standard_id
    where v.status = 'APPROVED' order by v.effective_at
$$;
revoke all on function scheduled_publications() from public;
grant execute on function scheduled_publications() to portal_app;

create sequence standard_version_event_id increment by 1;
create table standard_version_event (
    id          bigint primary key default nextval('standard_version_event_id'),
    version_id  bigint not null,
    office_code text not null references office,
    what        text not null check (what in ('BEGUN', 'SUBMITTED', 'TAKEN_BACK', 'RETURNED', 'APPROVED', 'PUBLISHED', 'SUPERSEDED', 'WITHDRAWN')),
    at          timestamptz not null,
    who         text not null,
    remark      text check (length(remark) between 1 and 2000),
    check (remark is not null or what not in ('RETURNED', 'WITHDRAWN'))
);
comment on table standard_version_event is 'Every step in the life of a version: who, when, and why. Never changed; it goes only with a draft that is deleted.';
create index on standard_version_event (version_id, id);
alter table standard_version add unique (id, office_code);
alter table standard_version_event
    add foreign key (version_id, office_code) references standard_version (id, office_code) on delete cascade;

insert into standard_version_event (version_id, office_code, what, at, who)
    select id, office_code, 'PUBLISHED', published_at, published_by from standard_version where published_at is not null
    union all select id, office_code, 'SUPERSEDED', superseded_at, '' from standard_version where superseded_at is not null
    order by 4;

create trigger standard_version_event_stays before update on standard_version_event for each row execute function refuse_change();
create trigger standard_version_event_goes_with_its_draft before delete on standard_version_event for each row
    when (pg_trigger_depth() = 0) execute function refuse_change();
create trigger standard_version_events_stay before truncate on standard_version_event for each statement execute function refuse_change();
create trigger audit after insert or update or delete on standard_version_event for each row execute function write_audit_trail();
alter table standard_version_event enable row level security;
create policy own_office_reads on standard_version_event for select using (office_code = any (app_offices()));
create policy own_office_adds on standard_version_event for insert with check (office_code = any (app_offices()));
grant select, insert on standard_version_event to portal_app;
grant usage on sequence standard_version_event_id to portal_app;
