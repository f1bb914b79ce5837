-- A service whose standard was withdrawn since another one of the same office takes its place: its address leads there for ever.
alter table service_offer
    add succeeded_by text check (succeeded_by <> slug),
    add foreign key (office_code, succeeded_by) references service_offer (office_code, slug);
comment on column service_offer.succeeded_by is 'The service of the same office into which it was merged; its address leads there while no standard of its own is in force.';
