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
