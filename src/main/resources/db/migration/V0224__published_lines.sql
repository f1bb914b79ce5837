-- What published versions say, row by row: written once, by the portal, in the transaction that publishes. Search reads it, and whoever counts,
-- so SQL need not know of which parts a standard consists. What was published before is written by the portal when it starts.
create table standard_line (
    version_id bigint not null,
    office_code text not null references office,
    position int not null check (position >= 0),
    part text not null check (part ~ '^[A-Z][A-Z_]{0,39}$'),
    path text not null check (length(path) between 1 and 200),
    label text check (length(label) between 1 and 80),
    mode text check (length(mode) between 1 and 40),
    body text check (body <> ''),
    amount bigint,
    unit text check (unit <> ''),
    language text not null check (language in ('id', 'en')),
    weight "char" check (weight in ('A', 'C')),
    foreign key (version_id, office_code) references standard_version (id, office_code),
    primary key (version_id, position),
    check (body is not null or label is not null),
    check (body is not null or weight is null),
    check (unit is null or amount is not null)
);
comment on table standard_line is
    'What published versions say, row by row, in the order of their page. Written with the publication and never changed.';
comment on column standard_line.part is 'TITLE, DECREE, or the component.';
comment on column standard_line.path is 'Where the row stands in the version''s document, such as products/products/1/quotas/0.';
comment on column standard_line.label is 'Key in the portal''s words of what the row is about, such as time.WAIT.';
comment on column standard_line.weight is 'How the text is searched: A what the standard is called, C what it says; null where it is not.';

-- Its functions and triggers stand in R__functions_of_search.sql
alter table standard_line enable row level security;
create policy everybody_reads on standard_line for select using (true);
create policy own_office_adds on standard_line for insert with check (office_code = any (app_offices()));
grant select, insert on standard_line to portal_app;

create trigger standard_line_stays before update or delete on standard_line for each row execute function refuse_change();
create trigger standard_lines_stay before truncate on standard_line for each statement execute function refuse_change();

alter table search_passage add column weight "char" not null default 'C' check (weight in ('A', 'C'));
update search_passage set weight = 'A' where component = 'TITLE';
alter table search_passage alter column weight drop default;

drop trigger search_added on standard_version;
drop function search_passages(jsonb);

-- A doubt is about a component, of which there may be others one day
alter table draft_doubt drop constraint draft_doubt_component_check,
    add constraint draft_doubt_component_check check (component ~ '^[A-Z][A-Z_]{0,39}$');
