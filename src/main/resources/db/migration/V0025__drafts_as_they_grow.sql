-- Nothing that is typed into a draft is lost: its earlier states, what cannot be saved yet, and who else is at it.

create table draft_revision (
    version_id  bigint not null,
    office_code text not null references office,
    lock        int not null,
    content     jsonb not null,
    saved_at    timestamptz not null,
    saved_by    text not null,
    automatic   boolean not null,
    foreign key (version_id, office_code) references standard_version (id, office_code) on delete cascade,
    primary key (version_id, lock)
);
comment on table draft_revision is 'What a draft said after each of its saves; written by the database itself, so no save can forget it. Of those that nobody asked for, one every five minutes stays.';
comment on column draft_revision.lock is 'standard_version.lock_version at that save.';

create table draft_editor (
    version_id   bigint not null,
    office_code  text not null references office,
    editor       text not null check (editor ~ '^[A-Za-z0-9-]{8,40}$'),
    user_name    text not null,
    display_name text not null,
    lock         int not null,
    last_seen    timestamptz not null,
    foreign key (version_id, office_code) references standard_version (id, office_code) on delete cascade,
    primary key (version_id, editor)
);
comment on table draft_editor is 'A window in which somebody has a draft open, and the state that it began from.';

create table draft_typing (
    version_id  bigint not null,
    office_code text not null references office,
    user_name   text not null,
    unfinished  jsonb not null,
    typed_at    timestamptz not null,
    foreign key (version_id, office_code) references standard_version (id, office_code) on delete cascade,
    primary key (version_id, user_name)
);
comment on table draft_typing is 'What a person typed into a draft and could not be saved yet, field by field as typed: half a number, or a part that a colleague changed too.';

-- A state that a window began from stays as long as the window is known, because what comes from there is merged on it.
create function keep_draft_revision() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public as $$
declare
    automatic boolean := coalesce(current_setting('app.deed', true), '') = 'DraftTyping.keep';
begin
    insert into public.draft_revision (version_id, office_code, lock, content, saved_at, saved_by, automatic)
    values (new.id, new.office_code, new.lock_version, new.content, new.changed_at, new.changed_by, automatic)
    on conflict (version_id, lock) do nothing;
    if automatic and new.lock_version % 10 = 0 then
        delete from public.draft_revision earlier
        where earlier.version_id = new.id and earlier.automatic and earlier.saved_at < new.changed_at - interval '10 minutes'
            and exists (select from public.draft_revision later
                where later.version_id = earlier.version_id and later.lock > earlier.lock and later.automatic
                    and date_bin('5 minutes', later.saved_at, '2000-01-01') = date_bin('5 minutes', earlier.saved_at, '2000-01-01'))
            and not exists (select from public.draft_editor e where e.version_id = earlier.version_id and e.lock = earlier.lock);
    end if;
    return null;
end $$;
create trigger keep_revision after insert or update on standard_version for each row
    when (new.status = 'DRAFT') execute function keep_draft_revision();

insert into draft_revision (version_id, office_code, lock, content, saved_at, saved_by, automatic)
select id, office_code, lock_version, content, changed_at, changed_by, false from standard_version where status = 'DRAFT';

-- A save while typing comes every two seconds: the trail says who, when and which digest, and draft_revision keeps the text.
create function write_audit_trail_of_typing() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public as $$
begin
    insert into public.audit_trail (who, deed, office_code, what, row_id, operation, before, after)
    values (coalesce(nullif(current_setting('app.user', true), ''), session_user), current_setting('app.deed', true),
            new.office_code, tg_table_name, new.id::text, tg_op, to_jsonb(old) - 'content', to_jsonb(new) - 'content');
    return null;
end $$;
drop trigger audit on standard_version;
create trigger audit after insert or delete on standard_version for each row execute function write_audit_trail();
create trigger audit_of_change after update on standard_version for each row
    when (new.status <> 'DRAFT' or old.status <> 'DRAFT' or coalesce(current_setting('app.deed', true), '') <> 'DraftTyping.keep')
    execute function write_audit_trail();
create trigger audit_of_typing after update on standard_version for each row
    when (new.status = 'DRAFT' and old.status = 'DRAFT' and coalesce(current_setting('app.deed', true), '') = 'DraftTyping.keep')
    execute function write_audit_trail_of_typing();

alter table draft_revision enable row level security;
create policy own_office_reads on draft_revision for select using (office_code = any (app_offices()));
alter table draft_editor enable row level security;
create policy own_office on draft_editor using (office_code = any (app_offices())) with check (office_code = any (app_offices()));
alter table draft_typing enable row level security;
create policy own_office on draft_typing using (office_code = any (app_offices())) with check (office_code = any (app_offices()));

grant select on draft_revision to portal_app;
grant select, insert, update, delete on draft_editor, draft_typing to portal_app;
