-- What a word with a typing error may mean are the names of offices too: who writes what they need seldom leaves out where.
create or replace function search_refresh_office(office text) returns void
    language plpgsql security definer set search_path = pg_catalog, public as $$
declare
    unknown text[];
begin
    delete from search_office where office_code = office;
    insert into search_office (office_code, terms, postcode, latitude, longitude)
    select o.code, lower(concat_ws(' ', regexp_replace(o.name, '^BPS ', ''), nullif(array_to_string(o.other_names, ' '), ''))),
        p.profile ->> 'postcode',
        coalesce((p.profile -> 'position' ->> 'latitude')::numeric, o.latitude),
        coalesce((p.profile -> 'position' ->> 'longitude')::numeric, o.longitude)
    from office o left join lateral (
        select profile from office_profile where office_code = o.code order by revision desc limit 1) p on true
    where o.code = office and o.succeeded_by is null and o.latitude is not null;
    select array_agg(distinct said order by said) into unknown
    from search_office s, regexp_split_to_table(s.terms, '[^a-z]+') said
    where s.office_code = office and length(said) between 3 and 30 and not exists (select from search_word w where w.word = said);
    if unknown is not null then
        -- As in search_refresh
        perform pg_advisory_xact_lock(hashtext('portal.search-words'));
        insert into search_word select word, search_sound(word) from unnest(unknown) word on conflict do nothing;
    end if;
end $$;

insert into search_word select distinct said, search_sound(said)
from search_office, regexp_split_to_table(terms, '[^a-z]+') said where length(said) between 3 and 30
on conflict do nothing;

comment on table search_word is 'Words that were ever published, and those of the names of offices: what a word with a typing error may mean.';
