-- The guards of files that offices hand in, and the sweep of those that nobody names.

-- A file that an office handed in is deleted only if nothing names it and thirty days have passed; what is public never is
create or replace function keep_attachment() returns trigger language plpgsql as $$
declare
    changing text[] := array['released_at', 'handed_in_at'];
    now_is timestamptz := coalesce(nullif(current_setting('app.now', true), '')::timestamptz, clock_timestamp());
begin
    if tg_op = 'UPDATE' and (old.released_at is null or old.released_at = new.released_at)
            and new.handed_in_at >= old.handed_in_at and to_jsonb(new) - changing = to_jsonb(old) - changing then
        return new;
    end if;
    if tg_op = 'DELETE' and old.released_at is null and old.handed_in_at < now_is - interval '30 days'
            and not public.attachment_is_named(old.office_code, old.id) then
        return old;
    end if;
    raise exception 'attachment % stays as it is', old.id using errcode = 'restrict_violation';
end $$;

create or replace function keep_attachment_content() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and not exists (select from public.attachment a
            where a.office_code = old.office_code and a.sha256 = old.sha256) then
        return old;
    end if;
    raise exception 'the bytes % stay as they are', old.sha256 using errcode = 'restrict_violation';
end $$;

-- Whether any document of the office, in whatever state, names the file: every column with documents is searched
create or replace function attachment_is_named(office text, file text) returns boolean
    language sql stable security definer set search_path = pg_catalog, public as $$
    select exists (select from public.standard_version d where d.office_code = office and position(file in d.content::text) > 0)
        or exists (select from public.draft_revision d where d.office_code = office and position(file in d.content::text) > 0)
        or exists (select from public.draft_typing d where d.office_code = office and position(file in d.unfinished::text) > 0)
        or exists (select from public.discarded_draft d where d.office_code = office and position(file in d.content::text) > 0)
        or exists (select from public.office_profile d where d.office_code = office and position(file in d.profile::text) > 0)
$$;
revoke all on function attachment_is_named(text, text) from public;
grant execute on function attachment_is_named(text, text) to portal_app;

-- A timer works for no office, so this reaches all of them. It returns the digests of bytes that nobody needs any more, for stores elsewhere.
-- It takes the lock of whoever hands in a file, so no file is deleted while it is handed in again.
create or replace function sweep_attachments(at timestamptz) returns table (office text, digest text)
    language plpgsql security definer set search_path = pg_catalog, public as $$
declare
    file record;
begin
    perform set_config('app.now', at::text, true);
    for file in select a.id, a.office_code, a.sha256 from public.attachment a
            where a.released_at is null and a.handed_in_at < at - interval '30 days'
                and not public.attachment_is_named(a.office_code, a.id)
            order by a.handed_in_at limit 100 loop
        perform pg_advisory_xact_lock(hashtext('attachment:' || file.office_code || file.sha256));
        delete from public.attachment a where a.id = file.id and a.released_at is null
            and a.handed_in_at < at - interval '30 days' and not public.attachment_is_named(a.office_code, a.id);
        if found and not exists (select from public.attachment a
                where a.office_code = file.office_code and a.sha256 = file.sha256) then
            delete from public.attachment_content c where c.office_code = file.office_code and c.sha256 = file.sha256;
            office := file.office_code;
            digest := file.sha256;
            return next;
        end if;
    end loop;
end $$;
revoke all on function sweep_attachments(timestamptz) from public;
grant execute on function sweep_attachments(timestamptz) to portal_app;
