-- One standard per office and service; its versions, and the files that they were imported from.
create table service_type (
    slug     text primary key check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
    name_id  text not null,
    name_en  text not null,
    position int not null unique
);
comment on table service_type is 'The national list of the services of a PST.';

create sequence service_standard_id increment by 1;
create table service_standard (
    id           bigint primary key default nextval('service_standard_id'),
    office_code  text not null references office,
    service_slug text not null references service_type,
    unique (office_code, service_slug),
    unique (id, office_code)
);

create sequence imported_file_id increment by 1;
create table imported_file (
    id          bigint primary key default nextval('imported_file_id'),
    office_code text not null references office,
    file_name   text not null check (length(file_name) between 1 and 200),
    media_type  text not null,
    content     bytea not null,
    sha256      text not null check (sha256 = encode(sha256(content), 'hex')),
    imported_at timestamptz not null,
    unique (id, office_code)
);
comment on table imported_file is 'A file as it was handed in, kept whole; the rows of a version point to its character ranges.';

create sequence standard_version_id increment by 1;
create table standard_version (
    id               bigint primary key default nextval('standard_version_id'),
    standard_id      bigint not null,
    office_code      text not null,
    number           int not null check (number > 0),
    status           text not null check (status in ('DRAFT', 'PUBLISHED', 'SUPERSEDED')),
    content          jsonb not null,
    content_sha256   text not null check (content_sha256 ~ '^[0-9a-f]{64}$'),
    imported_file_id bigint,
    changed_at       timestamptz not null,
    changed_by       text not null,
    published_at     timestamptz,
    published_by     text,
    superseded_at    timestamptz,
    lock_version     int not null,
    decree_number    text generated always as (content -> 'decree' ->> 'number') stored,
    fee_class        text generated always as (content -> 'fee' ->> 'feeClass') stored,
    foreign key (standard_id, office_code) references service_standard (id, office_code),
    foreign key (imported_file_id, office_code) references imported_file (id, office_code),
    unique (standard_id, number),
    check ((status = 'DRAFT') = (published_at is null)),
    check ((published_at is null) = (published_by is null)),
    check ((status = 'SUPERSEDED') = (superseded_at is not null)),
    check (superseded_at >= published_at)
);
create unique index one_draft on standard_version (standard_id) where status = 'DRAFT';
create unique index one_published on standard_version (standard_id) where status = 'PUBLISHED';
comment on table standard_version is 'One version of a standard, its content one document. Immutable from publication on, but for being superseded.';

create function keep_published_version() returns trigger language plpgsql as $$
declare
    -- What superseding changes, and the generated columns, which a trigger sees before they are made of the content
    changing text[] := array['status', 'superseded_at', 'lock_version', 'decree_number', 'fee_class'];
begin
    if old.status = 'DRAFT' and tg_op = 'DELETE' then
        return old;
    end if;
    if old.status = 'DRAFT' and new.status in ('DRAFT', 'PUBLISHED')
            and (new.standard_id, new.number) = (old.standard_id, old.number) then
        return new;
    end if;
    if tg_op = 'UPDATE' and old.status = 'PUBLISHED' and new.status = 'SUPERSEDED'
            and to_jsonb(new) - changing = to_jsonb(old) - changing then
        return new;
    end if;
    raise exception 'version % of standard % is published and stays as it is', old.number, old.standard_id
        using errcode = 'restrict_violation';
end $$;
create trigger published_version_stays before update or delete on standard_version
    for each row execute function keep_published_version();
create trigger versions_stay before truncate on standard_version for each statement execute function refuse_change();
create trigger imported_file_stays before update or delete on imported_file for each row execute function refuse_change();
create trigger imported_files_stay before truncate on imported_file for each statement execute function refuse_change();

alter table service_standard enable row level security;
create policy everybody_reads on service_standard for select using (true);
create policy own_office_adds on service_standard for insert with check (office_code = any (app_offices()));

alter table standard_version enable row level security;
create policy drafts_are_the_offices_own on standard_version for select
    using (status <> 'DRAFT' or office_code = any (app_offices()));
create policy own_office_adds on standard_version for insert with check (office_code = any (app_offices()));
create policy own_office_changes on standard_version for update
    using (office_code = any (app_offices())) with check (office_code = any (app_offices()));
create policy own_office_discards on standard_version for delete using (office_code = any (app_offices()));

alter table imported_file enable row level security;
create policy files_of_published_versions on imported_file for select
    using (office_code = any (app_offices())
        or exists (select from standard_version v where v.imported_file_id = imported_file.id and v.status <> 'DRAFT'));
create policy own_office_adds on imported_file for insert with check (office_code = any (app_offices()));

grant select on service_type to portal_app;
grant select, insert on service_standard, imported_file to portal_app;
grant select, insert, update, delete on standard_version to portal_app;
grant usage on sequence service_standard_id, imported_file_id, standard_version_id to portal_app;
