-- A draft that is discarded and had back comes back with what its document left open, and with what was settled already.
alter table discarded_draft add column doubts jsonb not null default '[]' check (jsonb_typeof(doubts) = 'array');
comment on column discarded_draft.doubts is 'The rows of draft_doubt that went with the draft.';

create or replace function keep_discarded_draft() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public as $$
begin
    insert into public.discarded_draft (id, standard_id, office_code, content, imported_file_id, discarded_at, discarded_by, doubts)
    values (old.id, old.standard_id, old.office_code, old.content, old.imported_file_id,
            coalesce(nullif(current_setting('app.now', true), '')::timestamptz, clock_timestamp()),
            coalesce(nullif(current_setting('app.user', true), ''), session_user),
            coalesce((select jsonb_agg(to_jsonb(d) - array['id', 'office_code', 'version_id'] order by d.position)
                from public.draft_doubt d where d.version_id = old.id), '[]'));
    return old;
end $$;
-- Before the version goes: its doubts go with it
drop trigger keep_discarded on standard_version;
create trigger keep_discarded before delete on standard_version for each row execute function keep_discarded_draft();
