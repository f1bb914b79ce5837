-- Every write leaves a row that the application can read but neither write, change nor delete: the tables' own triggers write it, as
-- the owner. Who and in which deed come from the connection (app.user, app.deed); plain SQL is named for its database role.
create table audit_trail (
    id          bigint generated always as identity primary key,
    at          timestamptz not null default clock_timestamp(),
    who         text not null,
    deed        text not null,
    office_code text not null references office,
    what        text not null,
    row_id      text not null,
    operation   text not null check (operation in ('INSERT', 'UPDATE', 'DELETE')),
    before      jsonb,
    after       jsonb
);
create index on audit_trail (office_code, at);

create function write_audit_trail() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public as $$
declare
    before jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
    after  jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
begin
    -- A file's bytes are not repeated: its SHA-256 is there, and the file itself can never change.
    if tg_table_name = 'imported_file' then
        before := before - 'content';
        after := after - 'content';
    end if;
    insert into public.audit_trail (who, deed, office_code, what, row_id, operation, before, after)
    values (coalesce(nullif(current_setting('app.user', true), ''), session_user),
            coalesce(nullif(current_setting('app.deed', true), ''), 'sql'),
            coalesce(after, before) ->> 'office_code', tg_table_name, coalesce(after, before) ->> 'id', tg_op, before, after);
    return null;
end $$;

create trigger audit after insert or update or delete on office_profile for each row execute function write_audit_trail();
create trigger audit after insert or update or delete on service_standard for each row execute function write_audit_trail();
create trigger audit after insert or update or delete on imported_file for each row execute function write_audit_trail();
create trigger audit after insert or update or delete on standard_version for each row execute function write_audit_trail();

create trigger audit_trail_stays before update or delete on audit_trail for each row execute function refuse_change();
create trigger audit_trail_stays_whole before truncate on audit_trail for each statement execute function refuse_change();

alter table audit_trail enable row level security;
create policy own_office_reads on audit_trail for select using (office_code = any (app_offices()));
grant select on audit_trail to portal_app;

-- Every node hears of what the public sees changing, when it is committed, whoever wrote it.
create function tell_office_news() returns trigger language plpgsql as $$
begin
    perform pg_notify('news', 'office:' || new.office_code);
    return null;
end $$;
create trigger news after insert on office_profile for each row execute function tell_office_news();
create trigger news after insert or update on standard_version for each row
    when (new.status <> 'DRAFT') execute function tell_office_news();
