-- What is kept of drafts: their earlier states, what is discarded, and the doubts beside them.

-- Stores what a draft said after each save. A state that a window began from stays as long as the window is known, because what comes from there is
-- merged on it; a state after which something was taken away stays too.
create or replace function keep_draft_revision() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public as $$
declare
    automatic boolean := coalesce(current_setting('app.deed', true), '') = 'DraftTyping.keep';
begin
    insert into public.draft_revision (version_id, standard_id, office_code, lock, content, saved_at, saved_by, automatic)
    values (new.id, new.standard_id, new.office_code, new.lock_version, new.content, new.changed_at, new.changed_by, automatic)
    on conflict (version_id, lock) do nothing;
    if tg_op = 'UPDATE' and coalesce(current_setting('app.takes_away', true), '') = 'yes' then
        update public.draft_revision before set last_with = true
        where before.version_id = new.id and before.lock = old.lock_version;
    end if;
    if automatic and new.lock_version % 10 = 0 then
        delete from public.draft_revision old_state
        where old_state.version_id = new.id and old_state.automatic and not old_state.last_with
            and old_state.saved_at < new.changed_at - interval '10 minutes'
            and exists (select from public.draft_revision later
                where later.version_id = old_state.version_id and later.lock > old_state.lock and later.automatic
                    and date_bin('5 minutes', later.saved_at, '2000-01-01') = date_bin('5 minutes', old_state.saved_at, '2000-01-01'))
            and not exists (select from public.draft_editor e where e.version_id = old_state.version_id and e.lock = old_state.lock);
    end if;
    return null;
end $$;

create or replace function end_draft_revisions() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public as $$
begin
    update public.draft_revision r
    set ended_at = case tg_op when 'UPDATE' then new.published_at
        else coalesce(nullif(current_setting('app.now', true), '')::timestamptz, clock_timestamp()) end
    where r.version_id = old.id;
    return null;
end $$;

-- Runs before the version is deleted, because its doubts are deleted with it
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

create or replace function keep_draft_doubt() returns trigger language plpgsql as $$
begin
    if to_jsonb(new) - array['settled_at', 'settled_by'] = to_jsonb(old) - array['settled_at', 'settled_by'] then
        return new;
    end if;
    raise exception 'doubt % can only be settled', old.id using errcode = 'restrict_violation';
end $$;

-- A timer works for no office, so this reaches all of them; it deletes only what has had its time
create or replace function sweep_drafts(at timestamptz) returns int
    language plpgsql security definer set search_path = pg_catalog, public as $$
declare
    swept int;
begin
    delete from public.discarded_draft where discarded_at < at - interval '30 days';
    get diagnostics swept = row_count;
    delete from public.draft_revision where ended_at < at - interval '30 days';
    return swept;
end $$;
revoke all on function sweep_drafts(timestamptz) from public;
grant execute on function sweep_drafts(timestamptz) to portal_app;
