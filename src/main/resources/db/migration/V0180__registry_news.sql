-- A release may rename or merge offices while nodes of the former one still answer: they hear of it as of any other change. Once, for all
-- offices together, since what one is called stands on the pages of others.
create function tell_registry_news() returns trigger language plpgsql as $$
begin
    perform pg_notify('news', 'office:*');
    return null;
end $$;
create trigger news after insert or update of slug, name, other_names, kind, parent_code, zone, succeeded_by on office
    for each statement execute function tell_registry_news();
