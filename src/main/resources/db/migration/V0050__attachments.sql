-- Files that an office hands in (signed decrees, pledges, pictures). A row tells of a file and never changes, but for being released to the
-- public, once. The bytes lie in attachment_content, or in the store that the configuration names.
create table attachment (
    id          text primary key check (id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'),
    office_code text not null references office,
    kind        text not null check (kind in ('DECREE', 'PLEDGE', 'PICTURE')),
    file_name   text not null check (length(file_name) between 1 and 120 and file_name !~ '[/\\[:cntrl:]]'),
    media_type  text not null check (media_type in ('application/pdf', 'image/png', 'image/jpeg', 'image/webp')),
    size        bigint not null check (size between 1 and 10000000),
    sha256      text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    kept_at     timestamptz not null,
    kept_by     text not null,
    released_at timestamptz,
    unique (office_code, kind, sha256, file_name),
    check ((kind = 'PICTURE') = (media_type like 'image/%'))
);

create table attachment_content (
    office_code text not null references office,
    sha256      text not null,
    content     bytea not null check (sha256 = encode(sha256(content), 'hex')),
    primary key (office_code, sha256)
);
-- Files are compressed by their own formats already
alter table attachment_content alter column content set storage external;

create function keep_attachment() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.released_at is null
            and to_jsonb(new) - 'released_at' = to_jsonb(old) - 'released_at' then
        return new;
    end if;
    raise exception 'attachment % stays as it is', old.id using errcode = 'restrict_violation';
end $$;
create trigger attachment_stays before update or delete on attachment for each row execute function keep_attachment();
create trigger attachments_stay before truncate on attachment for each statement execute function refuse_change();
create trigger attachment_content_stays before update or delete on attachment_content
    for each row execute function refuse_change();
create trigger attachment_contents_stay before truncate on attachment_content
    for each statement execute function refuse_change();

alter table attachment enable row level security;
create policy released_or_the_offices_own on attachment for select
    using (released_at is not null or office_code = any (app_offices()));
create policy own_office_adds on attachment for insert with check (office_code = any (app_offices()));
create policy own_office_releases on attachment for update
    using (office_code = any (app_offices())) with check (office_code = any (app_offices()));

alter table attachment_content enable row level security;
create policy released_or_the_offices_own on attachment_content for select
    using (office_code = any (app_offices())
        or exists (select from attachment a where a.office_code = attachment_content.office_code
            and a.sha256 = attachment_content.sha256 and a.released_at is not null));
create policy own_office_adds on attachment_content for insert with check (office_code = any (app_offices()));

-- Of the bytes the audit trail needs no row: the file's own row names them by their SHA-256
create trigger audit after insert or update or delete on attachment for each row execute function write_audit_trail();

grant select, insert on attachment, attachment_content to portal_app;
grant update (released_at) on attachment to portal_app;
