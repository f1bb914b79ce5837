-- The database no longer takes out of a version's document what lists show of it, because it would have to know the document's parts. The portal
-- writes what lists of versions show beside the document; what lists of standards in force show is read from standard_line.
alter table standard_version alter column decree_number drop expression;
alter table standard_version alter column effective_date drop expression;
alter table standard_version drop column fee_class;
comment on column standard_version.decree_number is 'What the document states, for lists of versions; written with it.';
comment on column standard_version.effective_date is 'What the document states, for lists of versions; written with it.';

-- For facts: the row of one path of each version
create index on standard_line (path, version_id);
