-- Words by which people mean the same, in both languages and in every spelling: whoever writes one of a row finds them all. PostgreSQL's own
-- dictionaries of synonyms are files beside its programs, which no migration can bring.
create table search_synonym (
    terms text[] primary key check (cardinality(terms) > 1)
);
comment on table search_synonym is 'Terms with one meaning, in small letters, of one or more words.';
insert into search_synonym values
    ('{fotokopi,fotocopy,fotokopy,photocopy,photokopi,foto kopi,foto copy,foto kopy,photo copy,photo kopi}'),
    ('{perpustakaan,perpus,library}'),
    ('{konsultasi,consultation,consulting,consult}'),
    ('{data mikro,mikrodata,mikro data,microdata,micro data}'),
    ('{gratis,cuma cuma,tanpa biaya,tidak dipungut biaya,free,free of charge}'),
    ('{biaya,tarif,harga,ongkos,fee,fees,cost,price,tariff}'),
    ('{penjualan,pembelian,jual,beli,membeli,sale,sales,buy,purchase}'),
    ('{rekomendasi,recommendation}'),
    ('{publikasi,publication,publications}'),
    ('{peta,map,maps}'),
    ('{statistik,statistika,statistics,statistical}'),
    ('{pengaduan,keluhan,komplain,complaint,complaints}'),
    ('{kartu identitas,kartu tanda penduduk,ktp,identity card,id card}'),
    ('{mahasiswa,student,students}'),
    ('{salinan,copies}'),
    ('{unduh,download}'),
    ('{buku tamu,guest book,guestbook}'),
    ('{formulir,form}'),
    ('{sensus,census}'),
    ('{survei,survey}'),
    ('{daring,online}');
grant select on search_synonym to portal_app;

-- They are no typing errors, and what is like them may mean them
insert into search_word select distinct word, search_sound(word)
from search_synonym, unnest(terms) term, regexp_split_to_table(term, ' ') word where length(word) > 2
on conflict do nothing;

-- What was written, as a question: every word of it or, else, any; where a term has synonyms, one of them will do. It knows no operators:
-- whatever is written is words.
create function search_query(config regconfig, written text, every boolean) returns tsquery
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

-- As before, but for what is known already: that was compared with itself, so nothing more was learnt once one word was known
create or replace function search_refresh(standard bigint) returns void
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
    select array_agg(distinct said order by said) into unknown
    from search_passage p, unnest(tsvector_to_array(to_tsvector('simple', p.body))) said
    where p.standard_id = standard and said ~ '^[a-z]{3,30}$' and not exists (select from search_word w where w.word = said);
    if unknown is not null then
        -- Two who publish the same new words would wait for each other, in both orders
        perform pg_advisory_xact_lock(hashtext('portal.search-words'));
        insert into search_word select word, search_sound(word) from unnest(unknown) word on conflict do nothing;
    end if;
end $$;

insert into search_word select distinct said, search_sound(said)
from search_passage p, unnest(tsvector_to_array(to_tsvector('simple', p.body))) said where said ~ '^[a-z]{3,30}$'
on conflict do nothing;
