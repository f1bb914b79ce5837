-- What an office offers: services of the national list, whole or split by the way they are delivered, and services of its own. Its standards
-- belong to these; an address, once given, stays.
create sequence service_offer_id increment by 1;
create table service_offer (
    id          bigint primary key default nextval('service_offer_id'),
    office_code text not null references office,
    slug        text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
    type_slug   text references service_type,
    mode        text check (mode in ('IN_PERSON', 'ONLINE')),
    name_id     text not null check (length(name_id) between 1 and 120),
    name_en     text not null check (length(name_en) between 1 and 120),
    offered     boolean not null default true,
    unique (office_code, slug),
    -- Addresses below an office that are, or will be, pages of the office itself
    check (slug not in ('antrean', 'api', 'audit', 'berkas', 'buku-tamu', 'cari', 'desk', 'en', 'health', 'id', 'maklumat', 'metrics',
        'openapi', 'pengaduan', 'penilaian', 'resources', 'sign-in', 'sign-out', 'site', 'versi'))
);
-- A way of delivery of a national service is told by one standard at most: the undivided service tells both
create unique index one_in_person on service_offer (office_code, type_slug)
    where offered and type_slug is not null and mode is distinct from 'ONLINE';
create unique index one_online on service_offer (office_code, type_slug)
    where offered and type_slug is not null and mode is distinct from 'IN_PERSON';
comment on table service_offer is 'A service that an office offers, of the national list (type_slug) or its own; not offered any more, it keeps its address and its drafts.';

create function keep_service_offer() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        if new.type_slug is null and exists (select from service_type t where t.slug = new.slug) then
            raise exception '% is the address of a national service', new.slug using errcode = 'unique_violation';
        end if;
        return new;
    end if;
    if tg_op = 'UPDATE' and (new.id, new.office_code, new.slug) = (old.id, old.office_code, old.slug)
            and new.type_slug is not distinct from old.type_slug
            and (new.offered or not exists (
                select from service_standard s join standard_version v on v.standard_id = s.id
                where s.office_code = new.office_code and s.service_slug = new.slug and v.published_at is not null)) then
        return new;
    end if;
    raise exception 'service % of office % keeps its address, and stays offered once published', old.slug, old.office_code
        using errcode = 'restrict_violation';
end $$;
create trigger service_offer_stays before insert or update or delete on service_offer
    for each row execute function keep_service_offer();
create trigger service_offers_stay before truncate on service_offer for each statement execute function refuse_change();
create trigger audit after insert or update or delete on service_offer for each row execute function write_audit_trail();
create trigger news after insert or update on service_offer for each row execute function tell_office_news();

insert into service_offer (office_code, slug, type_slug, name_id, name_en)
    select s.office_code, t.slug, t.slug, t.name_id, t.name_en
    from service_standard s join service_type t on t.slug = s.service_slug order by s.id;
alter table service_standard drop constraint service_standard_service_slug_fkey,
    add foreign key (office_code, service_slug) references service_offer (office_code, slug);

alter table service_offer enable row level security;
create policy everybody_reads on service_offer for select using (true);
create policy own_office_adds on service_offer for insert with check (office_code = any (app_offices()));
create policy own_office_changes on service_offer for update
    using (office_code = any (app_offices())) with check (office_code = any (app_offices()));
grant select, insert, update on service_offer to portal_app;
grant usage on sequence service_offer_id to portal_app;
