-- The host names by which offices are reached, of the profiles in force: a name is one office's at most. Written by the table of profiles
-- itself, so no saving can forget it.
create table office_host (
    host_name   text primary key check (host_name ~ '^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$' and length(host_name) <= 253),
    office_code text not null unique references office
);
comment on table office_host is 'Host names of offices; kept by a trigger on office_profile.';

create function keep_office_host() returns trigger
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
create trigger host after insert on office_profile for each row execute function keep_office_host();

alter table office_host enable row level security;
create policy everybody_reads on office_host for select using (true);
grant select on office_host to portal_app;
