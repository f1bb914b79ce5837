-- The functions by which search is kept and asked, with the triggers that call them, and those that guard the lines it reads. Run again
-- whenever this file changes, so each function stands here once. A change of what is indexed is done to all standards at the end.

-- Calling one of its functions loads pg_trgm, whose settings the functions below name; no session knows them before
do $$ begin perform similarity('', ''); end $$;

create or replace function search_sound(word text) returns text
    language sql immutable
    return replace(replace(replace(replace(lower(word), 'ph', 'f'), 'c', 'k'), 'y', 'i'), 'x', 'ks');

-- What a version says, part by part: the passages that are shown for a find
create or replace function search_passages(version bigint)
    returns table (office_code text, part text, language text, weight "char", body text, place int)
    language sql stable begin atomic
    select l.office_code, l.part, l.language, l.weight, string_agg(l.body, ' · ' order by l.position), min(l.position)
    from standard_line l where l.version_id = version and l.weight is not null
    group by l.office_code, l.part, l.language, l.weight;
end;

create or replace function search_refresh(standard bigint) returns void
    language plpgsql security definer set search_path = pg_catalog, public as $$
declare
    version bigint := (select id from standard_version where standard_id = standard and status = 'PUBLISHED');
    unknown text[];
begin
    if version is not null and not exists (select from standard_line where version_id = version) then
        -- They are about to come: later in this transaction or, of what was published before there were lines, when the portal starts
        return;
    end if;
    delete from search_standard where standard_id = standard;
    insert into search_standard (standard_id, office_code, region_code, group_slug, words_id, words_en)
    select s.id, s.office_code, case when o.kind in ('REGENCY', 'CITY') then o.parent_code else o.code end, coalesce(f.type_slug, f.slug),
        setweight(to_tsvector('indonesian', concat_ws(' ', f.name_id, said.name_id)), 'A')
            || setweight(to_tsvector('indonesian', o.name || ' ' || array_to_string(o.other_names, ' ') || ' ' || coalesce(p.name, '')), 'B')
            || setweight(to_tsvector('indonesian', coalesce(said.all_id, '')), 'C'),
        setweight(to_tsvector('english', concat_ws(' ', f.name_en, said.name_en)), 'A')
            || setweight(to_tsvector('english', o.name || ' ' || coalesce(p.name, '')), 'B')
            || setweight(to_tsvector('english', coalesce(said.all_en, '')), 'C')
    from service_standard s
    join service_offer f on f.office_code = s.office_code and f.slug = s.service_slug
    join office o on o.code = s.office_code
    left join office p on p.code = o.parent_code and p.kind = 'PROVINCE'
    cross join lateral (
        select string_agg(p.body, ' ' order by p.place) filter (where p.language = 'id' and p.weight = 'A') as name_id,
            string_agg(p.body, ' ' order by p.place) filter (where p.language = 'en' and p.weight = 'A') as name_en,
            string_agg(p.body, ' ' order by p.place) filter (where p.language = 'id') as all_id,
            string_agg(p.body, ' ' order by p.place) filter (where p.language = 'en') as all_en
        from search_passages(version) p) said
    where s.id = standard and version is not null and o.succeeded_by is null;
    if not found then
        return;
    end if;
    insert into search_passage (standard_id, office_code, component, language, weight, body, words)
    select standard, p.office_code, p.part, p.language, p.weight, p.body,
        to_tsvector(case p.language when 'en' then 'english' else 'indonesian' end::regconfig, p.body)
    from search_passages(version) p;
    select array_agg(distinct said order by said) into unknown
    from search_passage p, unnest(tsvector_to_array(to_tsvector('simple', p.body))) said
    where p.standard_id = standard and said ~ '^[a-z]{3,30}$' and not exists (select from search_word w where w.word = said);
    if unknown is not null then
        -- Two who publish the same new words would wait for each other, in both orders
        perform pg_advisory_xact_lock(hashtext('portal.search-words'));
        insert into search_word select word, search_sound(word) from unnest(unknown) word on conflict do nothing;
    end if;
end $$;
revoke execute on function search_refresh(bigint) from public;

-- The lines of a version come once and all together, when it is public
create or replace function hear_published_lines() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public as $$
declare
    version record;
begin
    for version in
        select a.version_id, v.standard_id, v.status, v.published_at, count(*) as added,
            (select count(*) from standard_line l where l.version_id = a.version_id) as all_lines
        from added a join standard_version v on v.id = a.version_id
        group by a.version_id, v.standard_id, v.status, v.published_at
    loop
        if version.published_at is null then
            raise exception 'version % is not published and has no lines', version.version_id using errcode = 'restrict_violation';
        end if;
        if version.added <> version.all_lines then
            raise exception 'the lines of version % stay as they are', version.version_id using errcode = 'restrict_violation';
        end if;
        if version.status = 'PUBLISHED' then
            perform search_refresh(version.standard_id);
        end if;
    end loop;
    return null;
end $$;
create or replace trigger published after insert on standard_line referencing new table as added
    for each statement execute function hear_published_lines();

-- At the end of the transaction that publishes a version its lines are there, or nothing is published
create or replace function require_published_lines() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public as $$
begin
    if not exists (select from standard_line where version_id = new.id) then
        raise exception 'version % is published without its lines', new.id using errcode = 'restrict_violation';
    end if;
    return null;
end $$;
do $$
begin
    -- Of triggers that wait for the end of a transaction there is no "create or replace"
    if not exists (select from pg_trigger where tgname = 'published_with_lines' and tgrelid = 'standard_version'::regclass) then
        create constraint trigger published_with_lines after insert or update of status on standard_version
            deferrable initially deferred
            for each row when (new.status = 'PUBLISHED') execute function require_published_lines();
    end if;
end $$;

create or replace function search_hears_version() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public as $$
begin
    perform search_refresh(new.standard_id);
    return null;
end $$;
-- What comes into force is heard of by its lines
create or replace trigger search after update of status on standard_version for each row
    when (old.status = 'PUBLISHED' and new.status <> 'PUBLISHED') execute function search_hears_version();

create or replace function search_hears_offer() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public as $$
begin
    perform search_refresh(s.id) from service_standard s where s.office_code = new.office_code and s.service_slug = new.slug;
    return null;
end $$;
create or replace trigger search after update of name_id, name_en on service_offer for each row execute function search_hears_offer();

-- What a word with a typing error may mean are the names of offices too: who writes what they need seldom leaves out where
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
revoke execute on function search_refresh_office(text) from public;

create or replace function search_hears_profile() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public as $$
begin
    perform search_refresh_office(new.office_code);
    return null;
end $$;
create or replace trigger search after insert on office_profile for each row execute function search_hears_profile();

create or replace function search_hears_office() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public as $$
begin
    perform search_refresh_office(new.code);
    perform search_refresh(s.id) from service_standard s
    where s.office_code = new.code or s.office_code in (select code from office where parent_code = new.code);
    return null;
end $$;
create or replace trigger search_added after insert on office for each row execute function search_hears_office();
create or replace trigger search after update of name, other_names, parent_code, latitude, longitude, succeeded_by on office for each row
    execute function search_hears_office();

-- Offices whose names are like what was written, the likest first; a threshold of its own, since names are short
create or replace function search_offices_named(written text) returns table (office_code text, likeness real)
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
create or replace function search_word_meant(written text) returns text
    language sql stable set pg_trgm.similarity_threshold = 0.4 as $$
    select word from search_word where sound % search_sound(written)
    order by similarity(sound, search_sound(written)) desc, word limit 1
$$;

-- What was written, as a question: every word of it or, else, any; where a term has synonyms, one of them will do. It knows no operators:
-- whatever is written is words.
create or replace function search_query(config regconfig, written text, every boolean) returns tsquery
    language plpgsql stable as $$
declare
    plain    text := ' ' || regexp_replace(lower(written), '[^[:alnum:]]+', ' ', 'g') || ' ';
    question tsquery := '';
    meaning  tsquery;
    rest     tsquery;
    alike    record;
    other    text;
    replaced boolean := false;
begin
    -- "Tidak dipungut biaya" before "biaya"
    for alike in select terms, term from search_synonym, unnest(terms) term order by length(term) desc, term loop
        if strpos(plain, ' ' || alike.term || ' ') > 0 then
            plain := replace(plain, ' ' || alike.term || ' ', ' ');
            meaning := '';
            foreach other in array alike.terms loop
                meaning := meaning || plainto_tsquery(config, other);
            end loop;
            question := case when every then question && meaning else question || meaning end;
            replaced := true;
        end if;
    end loop;
    rest := plainto_tsquery(config, case when replaced then plain else written end);
    if every then
        return question && rest;
    end if;
    return question || cast(replace(cast(rest as text), ' & ', ' | ') as tsquery);
end $$;

-- As the functions above index them now
do $$ begin
    perform search_refresh_office(code) from office;
    perform search_refresh(id) from service_standard;
end $$;
