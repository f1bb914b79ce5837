-- What the public searches: every published standard as words, and as passages that are shown. Kept by triggers, so it changes in the
-- transaction that publishes, withdraws or renames. pg_trgm comes with PostgreSQL; its owner of the database may create it.
create extension if not exists pg_trgm;

create table search_office (
    office_code text primary key references office,
    -- Small letters: the name of its area, its other names
    terms       text not null,
    postcode    text,
    latitude    numeric not null,
    longitude   numeric not null
);
create index on search_office using gin (terms gin_trgm_ops);
comment on table search_office is 'By what an office is found; kept by triggers on office and office_profile.';

create table search_standard (
    standard_id   bigint primary key references service_standard,
    office_code   text not null references office,
    region_code   text not null references office,
    -- The same service of all offices: its place in the national list, or an office's own address
    group_slug    text not null,
    words_id      tsvector not null,
    words_en      tsvector not null
);
create index on search_standard using gin (words_id);
create index on search_standard using gin (words_en);
create index on search_standard (region_code);
comment on table search_standard is 'Standards in force as words; kept by triggers on what they are made of.';

create table search_passage (
    standard_id bigint not null references search_standard on delete cascade,
    office_code text not null references office,
    component   text not null,
    language    text not null check (language in ('id', 'en')),
    body        text not null,
    words       tsvector not null,
    primary key (standard_id, component, language)
);
comment on table search_passage is 'What standards in force say, by component: the passage that is shown for a find.';

create table search_word (
    word  text primary key,
    -- As it sounds: fotocopy, photocopy and fotokopi are one word
    sound text not null
);
create index on search_word using gin (sound gin_trgm_ops);
comment on table search_word is 'Words that were ever published: what a word with a typing error may mean.';

-- The passages of a content: typed rows as a reader sees them, the raw text where nothing was typed
create function search_passages(content jsonb) returns table (component text, language text, body text)
    language sql immutable begin atomic
    with texts (component, part, path) as (values
        ('REQUIREMENTS', 'requirements', 'strict $.lists.**.text'::jsonpath),
        ('PROCEDURE', 'procedure', 'strict $.lists.**.text'),
        ('TIME', 'time', 'strict $.commitments.**.text'),
        ('FEE', 'fee', 'strict $.tariffs.**.item'),
        ('PRODUCTS', 'products', 'strict $.products.**.text'))
    select 'TITLE', 'id', content ->> 'title'
    union all select 'TITLE', 'en', content -> 'englishTitle' ->> 'text' where content -> 'englishTitle' ->> 'text' is not null
    union all select t.component, 'id', body from texts t, lateral (
        select concat_ws(' · ',
            case when t.component = 'FEE' then case content -> 'fee' ->> 'feeClass'
                when 'FREE' then 'Gratis, tidak dipungut biaya' when 'ZERO_RUPIAH' then 'Gratis, nol rupiah' when 'PNBP' then 'Tarif PNBP' end end,
            case when t.component = 'FEE' then content -> 'fee' ->> 'note' end,
            coalesce((select string_agg(found #>> '{}', ' · ' order by place)
                from jsonb_path_query(coalesce(content -> t.part, '{}'), t.path, '{}', true) with ordinality as row (found, place)
                where jsonb_typeof(found) = 'string'),
                content -> t.part ->> 'rawText'))
        ) told (body) where body <> ''
    union all select 'FEE', 'en', 'Free of charge' where content -> 'fee' ->> 'feeClass' in ('FREE', 'ZERO_RUPIAH') and content -> 'english' -> 'FEE' is null
    union all select key, 'id', value from jsonb_each_text(coalesce(content -> 'kept', '{}'))
    union all select key, 'en', value ->> 'text' from jsonb_each(coalesce(content -> 'english', '{}'));
end;

create function search_sound(word text) returns text
    language sql immutable
    return replace(replace(replace(replace(lower(word), 'ph', 'f'), 'c', 'k'), 'y', 'i'), 'x', 'ks');

create function search_refresh(standard bigint) returns void
    language plpgsql security definer set search_path = pg_catalog, public as $$
declare
    unknown text[];
begin
    delete from search_standard where standard_id = standard;
    insert into search_standard (standard_id, office_code, region_code, group_slug, words_id, words_en)
    select s.id, s.office_code, case when o.kind in ('REGENCY', 'CITY') then o.parent_code else o.code end, coalesce(f.type_slug, f.slug),
        setweight(to_tsvector('indonesian', f.name_id || ' ' || (v.content ->> 'title')), 'A')
            || setweight(to_tsvector('indonesian', o.name || ' ' || array_to_string(o.other_names, ' ') || ' ' || coalesce(p.name, '')), 'B')
            || setweight(to_tsvector('indonesian', (select string_agg(body, ' ') from search_passages(v.content) where language = 'id')), 'C'),
        setweight(to_tsvector('english', f.name_en || ' ' || coalesce(v.content -> 'englishTitle' ->> 'text', '')), 'A')
            || setweight(to_tsvector('english', o.name || ' ' || coalesce(p.name, '')), 'B')
            || setweight(to_tsvector('english', coalesce((select string_agg(body, ' ') from search_passages(v.content) where language = 'en'), '')), 'C')
    from service_standard s
    join standard_version v on v.standard_id = s.id and v.status = 'PUBLISHED'
    join service_offer f on f.office_code = s.office_code and f.slug = s.service_slug
    join office o on o.code = s.office_code
    left join office p on p.code = o.parent_code and p.kind = 'PROVINCE'
    where s.id = standard and o.succeeded_by is null;
    if not found then
        return;
    end if;
    insert into search_passage (standard_id, office_code, component, language, body, words)
    select standard, v.office_code, p.component, p.language, p.body,
        to_tsvector(case p.language when 'en' then 'english' else 'indonesian' end::regconfig, p.body)
    from standard_version v, search_passages(v.content) p where v.standard_id = standard and v.status = 'PUBLISHED';
    select array_agg(distinct word order by word) into unknown
    from search_passage p, unnest(tsvector_to_array(to_tsvector('simple', p.body))) word
    where p.standard_id = standard and word ~ '^[a-z]{3,30}$' and not exists (select from search_word w where w.word = word);
    if unknown is not null then
        -- Two who publish the same new words would wait for each other, in both orders
        perform pg_advisory_xact_lock(hashtext('portal.search-words'));
        insert into search_word select word, search_sound(word) from unnest(unknown) word on conflict do nothing;
    end if;
end $$;
revoke execute on function search_refresh(bigint) from public;

create function search_hears_version() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public as $$
begin
    perform search_refresh(new.standard_id);
    return null;
end $$;
create trigger search_added after insert on standard_version for each row
    when (new.status = 'PUBLISHED') execute function search_hears_version();
create trigger search after update of status on standard_version for each row
    when (old.status is distinct from new.status and (old.status = 'PUBLISHED' or new.status = 'PUBLISHED')) execute function search_hears_version();

create function search_hears_offer() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public as $$
begin
    perform search_refresh(s.id) from service_standard s where s.office_code = new.office_code and s.service_slug = new.slug;
    return null;
end $$;
create trigger search after update of name_id, name_en on service_offer for each row execute function search_hears_offer();

create function search_refresh_office(office text) returns void
    language plpgsql security definer set search_path = pg_catalog, public as $$
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
end $$;
revoke execute on function search_refresh_office(text) from public;

create function search_hears_profile() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public as $$
begin
    perform search_refresh_office(new.office_code);
    return null;
end $$;
create trigger search after insert on office_profile for each row execute function search_hears_profile();

create function search_hears_office() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public as $$
begin
    perform search_refresh_office(new.code);
    perform search_refresh(s.id) from service_standard s
    where s.office_code = new.code or s.office_code in (select code from office where parent_code = new.code);
    return null;
end $$;
create trigger search_added after insert on office for each row execute function search_hears_office();
create trigger search after update of name, other_names, parent_code, latitude, longitude, succeeded_by on office for each row
    execute function search_hears_office();

-- Offices whose names are like what was written, the likest first; a threshold of its own, since names are short
create function search_offices_named(written text) returns table (office_code text, likeness real)
    language sql stable set pg_trgm.word_similarity_threshold = 0.45 as $$
    select office_code, likeness from (
        select office_code, likeness, max(likeness) over () as likest from (
            select s.office_code, cast(word_similarity(written, s.terms) + similarity(written, s.terms) / 10 as real) as likeness
            from search_office s where written <% s.terms) named) compared
    -- Beside the one that is meant, others that share but its first word are no help
    where likeness > likest * 0.8
    order by 2 desc, 1 limit 12
$$;

-- The word that was ever published and is likest to one that was not
create function search_word_meant(written text) returns text
    language sql stable set pg_trgm.similarity_threshold = 0.4 as $$
    select word from search_word where sound % search_sound(written)
    order by similarity(sound, search_sound(written)) desc, word limit 1
$$;

alter table search_office enable row level security;
create policy everybody_reads on search_office for select using (true);
alter table search_standard enable row level security;
create policy everybody_reads on search_standard for select using (true);
alter table search_passage enable row level security;
create policy everybody_reads on search_passage for select using (true);
grant select on search_office, search_standard, search_passage, search_word to portal_app;

select search_refresh_office(code) from office;
select search_refresh(id) from service_standard;
