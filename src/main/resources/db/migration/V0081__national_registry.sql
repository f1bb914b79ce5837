-- All offices of the nation: what the registry of each release says of them (registry/offices.csv, brought in by a repeatable migration).
alter table office
    add ministry_code text unique check (ministry_code ~ '^[0-9]{2}(\.[0-9]{2})?$'),
    add latitude      numeric(8, 5) check (latitude between -11.1 and 6.2),
    add longitude     numeric(8, 5) check (longitude between 94.9 and 141.1),
    add other_names   text[] not null default '{}',
    add succeeded_by  text references office deferrable initially deferred check (succeeded_by <> code),
    add parent_kind   text generated always as (
        case kind when 'HEAD_OFFICE' then null when 'PROVINCE' then 'HEAD_OFFICE' else 'PROVINCE' end) stored,
    add check ((latitude is null) = (longitude is null)),
    add unique (code, kind);
-- A province stands below the head office, a regency or city below a province
alter table office add foreign key (parent_code, parent_kind) references office (code, kind);
create unique index one_head_office on office (kind) where kind = 'HEAD_OFFICE';
comment on column office.code is 'Of BPS. Its first two digits are the province''s of the time when it was given: parent_code tells whose it is now.';
comment on column office.ministry_code is 'Of its area in the list of the Ministry of Home Affairs.';
comment on column office.latitude is 'Of its seat, or the middle of its area; where the office itself has told its position, that holds.';
comment on column office.other_names is 'By which its area was, or is also, known.';
comment on column office.succeeded_by is 'The office into which it was merged.';

-- Addresses that offices once had. They lead to the office for ever, so they are never given to another.
create table former_address (
    slug        text primary key check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
    office_code text not null references office,
    since       timestamptz not null default now()
);
comment on table former_address is 'Addresses that offices once had, kept by a trigger on office; they lead to the office for ever.';

create function keep_former_address() returns trigger language plpgsql as $$
begin
    if exists (select from former_address f where f.slug = new.slug and f.office_code <> new.code) then
        raise exception '% was the address of another office', new.slug using errcode = 'unique_violation';
    end if;
    if tg_op = 'UPDATE' and old.slug <> new.slug then
        insert into former_address (slug, office_code) values (old.slug, new.code) on conflict (slug) do nothing;
    end if;
    return new;
end $$;
create trigger former_address before insert or update of slug on office for each row execute function keep_former_address();
create trigger former_address_stays before update or delete on former_address for each row execute function refuse_change();
create trigger former_addresses_stay before truncate on former_address for each statement execute function refuse_change();

alter table former_address enable row level security;
create policy everybody_reads on former_address for select using (true);
grant select on former_address to portal_app;
