-- A document of the national site becomes a draft: the text that was taken out of a file that is none itself, and what the
-- administrator still has to decide.
alter table imported_file add column text_of bigint, add foreign key (text_of, office_code) references imported_file (id, office_code);
comment on column imported_file.text_of is 'The file, such as a PDF, of which this one is the text; the rows of a version made from that file point to its characters.';
create unique index one_text_of_a_file on imported_file (text_of);

create sequence draft_doubt_id increment by 1;
create table draft_doubt (
    id          bigint primary key default nextval('draft_doubt_id'),
    office_code text not null references office,
    version_id  bigint not null references standard_version on delete cascade,
    position    int not null check (position >= 0),
    component   text check (component in ('REQUIREMENTS', 'PROCEDURE', 'TIME', 'FEE', 'PRODUCTS', 'COMPLAINTS', 'LEGAL_BASIS', 'FACILITIES',
        'COMPETENCE', 'SUPERVISION', 'STAFFING', 'SERVICE_GUARANTEE', 'SAFETY_GUARANTEE', 'EVALUATION')),
    kind        text not null check (length(kind) between 1 and 40),
    words       text not null check (length(words) <= 300),
    starts      int,
    ends        int,
    settled_at  timestamptz,
    settled_by  text,
    unique (version_id, position),
    check ((starts is null) = (ends is null)),
    check (starts >= 0 and ends > starts),
    check ((settled_at is null) = (settled_by is null))
);
comment on table draft_doubt is 'Something that an imported document left open, beside the draft that was made from it, until somebody says that it is settled. It goes with a draft that is deleted, and is never published.';

create function keep_draft_doubt() returns trigger language plpgsql as $$
begin
    if to_jsonb(new) - array['settled_at', 'settled_by'] = to_jsonb(old) - array['settled_at', 'settled_by'] then
        return new;
    end if;
    raise exception 'doubt % can only be settled', old.id using errcode = 'restrict_violation';
end $$;
create trigger draft_doubt_stays before update on draft_doubt for each row execute function keep_draft_doubt();
create trigger audit after insert or update or delete on draft_doubt for each row execute function write_audit_trail();

alter table draft_doubt enable row level security;
create policy the_offices_own on draft_doubt for select using (office_code = any (app_offices()));
create policy own_office_adds on draft_doubt for insert with check (office_code = any (app_offices())
    and exists (select from standard_version v where v.id = version_id and v.office_code = draft_doubt.office_code));
create policy own_office_settles on draft_doubt for update
    using (office_code = any (app_offices())) with check (office_code = any (app_offices()));

grant select, insert on draft_doubt to portal_app;
grant update (settled_at, settled_by) on draft_doubt to portal_app;
grant usage on sequence draft_doubt_id to portal_app;
