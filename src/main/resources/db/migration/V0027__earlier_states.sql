-- What a draft said earlier can be looked at and had back; it outlives the draft by thirty days, discarded or published.
create sequence draft_revision_id increment by 1;
alter table draft_revision
    add id          bigint not null default nextval('draft_revision_id'),
    add standard_id bigint,
    add last_with   boolean not null default false,
    add ended_at    timestamptz;
update draft_revision r set standard_id = v.standard_id, ended_at = v.published_at
from standard_version v where v.id = r.version_id;
alter table draft_revision
    alter standard_id set not null,
    add unique (id),
    add foreign key (standard_id, office_code) references service_standard (id, office_code),
    drop constraint draft_revision_version_id_office_code_fkey;
create index on draft_revision (standard_id, id);
comment on table draft_revision is 'What a draft said after each of its saves, for thirty days after it was discarded or published; written by the database itself, so no save can forget it. Of those that nobody asked for, one every five minutes stays, and each after which something was taken away.';
comment on column draft_revision.last_with is 'The save that followed took something away that stands here.';
comment on column draft_revision.ended_at is 'When the draft was discarded or published; null while it is on its way.';

-- As before (V0025), but what was taken away stays to be had back
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

create function end_draft_revisions() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public as $$
begin
    update public.draft_revision r
    set ended_at = case tg_op when 'UPDATE' then new.published_at
        else coalesce(nullif(current_setting('app.now', true), '')::timestamptz, clock_timestamp()) end
    where r.version_id = old.id;
    return null;
end $$;
create trigger end_revisions_of_discarded after delete on standard_version for each row execute function end_draft_revisions();
create trigger end_revisions_of_published after update on standard_version for each row
    when (old.status <> 'PUBLISHED' and new.status = 'PUBLISHED') execute function end_draft_revisions();

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
