-- A draft that is discarded can be had back for thirty days: whoever deletes it, the database keeps what it said.
create table discarded_draft (
    id               bigint primary key,
    standard_id      bigint not null,
    office_code      text not null references office,
    content          jsonb not null,
    imported_file_id bigint,
    discarded_at     timestamptz not null,
    discarded_by     text not null,
    foreign key (standard_id, office_code) references service_standard (id, office_code),
    foreign key (imported_file_id, office_code) references imported_file (id, office_code)
);
comment on table discarded_draft is 'What a draft said when it was discarded, for thirty days, or until it is taken back.';
create index on discarded_draft (standard_id, discarded_at);

create function keep_discarded_draft() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public as $$
begin
    insert into public.discarded_draft (id, standard_id, office_code, content, imported_file_id, discarded_at, discarded_by)
    values (old.id, old.standard_id, old.office_code, old.content, old.imported_file_id,
            coalesce(nullif(current_setting('app.now', true), '')::timestamptz, clock_timestamp()),
            coalesce(nullif(current_setting('app.user', true), ''), session_user));
    return null;
end $$;
create trigger keep_discarded after delete on standard_version for each row execute function keep_discarded_draft();
create trigger audit after insert or delete on discarded_draft for each row execute function write_audit_trail();

alter table discarded_draft enable row level security;
create policy own_office_reads on discarded_draft for select using (office_code = any (app_offices()));
create policy own_office_takes_back on discarded_draft for delete using (office_code = any (app_offices()));
grant select, delete on discarded_draft to portal_app;

-- A timer works for no office: so this reaches all of them, and takes nothing but what has had its time
create function sweep_drafts(at timestamptz) returns int
    language plpgsql security definer set search_path = pg_catalog, public as $$
declare
    swept int;
begin
    delete from public.discarded_draft where discarded_at < at - interval '30 days';
    get diagnostics swept = row_count;
    delete from public.draft_revision r using public.standard_version v
        where v.id = r.version_id and v.published_at < at - interval '30 days';
    return swept;
end $$;
revoke all on function sweep_drafts(timestamptz) from public;
grant execute on function sweep_drafts(timestamptz) to portal_app;
