-- The guards of what belongs to an office.

-- Keeps the host name of the profile in force; a name belongs to one office
create or replace function keep_office_host() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public as $$
begin
    if new.revision = (select max(revision) from public.office_profile where office_code = new.office_code) then
        delete from public.office_host where office_code = new.office_code and host_name is distinct from new.profile ->> 'hostName';
        insert into public.office_host (host_name, office_code)
        select new.profile ->> 'hostName', new.office_code where new.profile ->> 'hostName' is not null
        on conflict (office_code) do nothing;
    end if;
    return null;
end $$;

create or replace function keep_office_notice() returns trigger language plpgsql as $$
declare
    ending text[] := array['ended_at', 'ended_by'];
begin
    if tg_op = 'UPDATE' and old.ended_at is null and new.ended_at is not null
            and to_jsonb(new) - ending = to_jsonb(old) - ending then
        return new;
    end if;
    raise exception 'notice % stays as it was posted', old.id using errcode = 'restrict_violation';
end $$;

-- An address that an office once had is never given to another
create or replace function keep_former_address() returns trigger language plpgsql as $$
begin
    if exists (select from former_address f where f.slug = new.slug and f.office_code <> new.code) then
        raise exception '% was the address of another office', new.slug using errcode = 'unique_violation';
    end if;
    if tg_op = 'UPDATE' and old.slug <> new.slug then
        insert into former_address (slug, office_code) values (old.slug, new.code) on conflict (slug) do nothing;
    end if;
    return new;
end $$;
