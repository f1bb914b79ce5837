package id.go.bps.pst.finding;

import id.go.bps.pst.finding.SearchResult.Piece;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class StoredSearchIndex implements SearchIndex {

    private static final int GROUPS = 6;
    private static final int SHOWN = 3;

    /** At most this many offices of a service are ranked: more are alike, and ranking all of them would be slow. */
    private static final int RANKED = 12;

    private static final String BEGIN = "\u0001";
    private static final String END = "\u0002";

    private static final String HITS = """
            with asked as materialized (select %1$s as q),
            hits as materialized (
                select s.standard_id, s.group_slug, count(*) over (partition by s.group_slug) as offices,
                    row_number() over (partition by s.group_slug order by s.office_code, s.standard_id) as place
                from search_standard s, asked
                where s.%2$s @@ asked.q and (?3 = '' or s.region_code = ?3) and (?4 = '' or s.group_slug = ?4))""";

    private static final String BEST = """
            , ranked as (
                select h.standard_id, h.group_slug, h.offices, ts_rank(s.%2$s, asked.q) as rank
                from hits h join search_standard s using (standard_id), asked where h.place <= %3$d),
            placed as (
                select standard_id, group_slug, offices, max(rank) over (partition by group_slug) as best,
                    row_number() over (partition by group_slug order by rank desc, standard_id) as place from ranked),
            chosen as (
                select standard_id, group_slug, offices, place, dense_rank() over (order by best desc, group_slug) as turn from placed)
            """;

    private static final String TOLD = """
            select c.standard_id, c.group_slug, c.offices, t.name_id, t.name_en, o.slug as office_slug, o.name as office_name,
                f.slug as service_slug, f.name_id as service_id, f.name_en as service_en
            from chosen c join service_standard st on st.id = c.standard_id join office o on o.code = st.office_code
            join service_offer f on f.office_code = st.office_code and f.slug = st.service_slug
            left join service_type t on t.slug = c.group_slug
            """;

    private final EntityManager entityManager;

    @Inject
    StoredSearchIndex(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public List<Row> best(Words words, boolean english, String written, String region) {
        String sql = HITS + BEST + TOLD + " where c.place <= " + SHOWN + " and c.turn <= " + GROUPS
                + " order by c.turn, c.place";
        return rows(sql.formatted(query(words), column(english), RANKED), english, written, region, "");
    }

    @Override
    public List<Row> page(Words words, boolean english, String written, SearchQuery wanted, String region) {
        long before = (wanted.page() - 1L) * wanted.size();
        String sql = HITS + ", chosen as (select standard_id, group_slug, offices, place from hits where place > "
                + before + " and place <= " + (before + wanted.size()) + ") " + TOLD + " order by c.place";
        return rows(sql.formatted(query(words), column(english)), english, written, region, wanted.service());
    }

    private List<Row> rows(String sql, boolean english, String written, String region, String group) {
        return list(entityManager
                        .createNativeQuery(sql)
                        .setParameter(1, dictionary(english))
                        .setParameter(2, written)
                        .setParameter(3, region)
                        .setParameter(4, group))
                .map(row -> new Row(
                        ((Number) row[0]).longValue(),
                        (String) row[1],
                        ((Number) row[2]).longValue(),
                        (String) row[3],
                        (String) row[4],
                        (String) row[5],
                        (String) row[6],
                        (String) row[7],
                        (String) row[8],
                        (String) row[9]))
                .toList();
    }

    @Override
    public Map<Long, Passage> passages(boolean english, String written, Collection<Long> standards) {
        if (standards.isEmpty()) {
            return Map.of();
        }
        String sql = """
                with asked as materialized (select %1$s as q, %3$s as whole),
                best as (
                    select distinct on (p.standard_id) p.standard_id, p.component, p.body,
                        case when p.words @@ asked.whole then asked.whole else asked.q end as held from search_passage p, asked
                    where p.standard_id in (%2$s) and p.language = ?3 and p.words @@ asked.q
                    order by p.standard_id, (p.words @@ asked.whole) desc, (p.weight = 'A' and p.words @@ asked.whole) desc,
                        ts_rank(p.words, asked.q) desc, p.component)
                select b.standard_id, b.component, ts_headline(cast(?1 as regconfig), b.body, b.held, ?4) from best b
                """.formatted(
                        query(Words.ANY),
                        standards.stream().map(String::valueOf).collect(Collectors.joining(",")),
                        query(Words.ALL));
        Map<Long, Passage> passages = new HashMap<>();
        list(entityManager
                        .createNativeQuery(sql)
                        .setParameter(1, dictionary(english))
                        .setParameter(2, written)
                        .setParameter(3, english ? "en" : "id")
                        .setParameter(
                                4, "StartSel=" + BEGIN + ",StopSel=" + END + ",MaxWords=26,MinWords=10,MaxFragments=1"))
                .forEach(row -> passages.put(
                        ((Number) row[0]).longValue(), new Passage((String) row[1], pieces((String) row[2]))));
        return passages;
    }

    @Override
    public String meant(String written) {
        return list(entityManager.createNativeQuery("""
                                select w.word, coalesce((select k.word from search_word k where k.word = w.word), search_word_meant(w.word))
                                from unnest(string_to_array(?1, ' ')) with ordinality as w (word, place) order by w.place""").setParameter(1, written))
                .map(row -> row[1] == null ? (String) row[0] : (String) row[1])
                .collect(Collectors.joining(" "));
    }

    private static String query(Words words) {
        return "search_query(cast(?1 as regconfig), cast(?2 as text), " + (words == Words.ALL) + ")";
    }

    private static String column(boolean english) {
        return english ? "words_en" : "words_id";
    }

    private static String dictionary(boolean english) {
        return english ? "english" : "indonesian";
    }

    static List<Piece> pieces(String marked) {
        List<Piece> pieces = new ArrayList<>();
        for (String part : marked.split("(?=" + BEGIN + ")|(?<=" + END + ")")) {
            boolean found = part.startsWith(BEGIN);
            String text = part.replace(BEGIN, "").replace(END, "");
            if (!text.isEmpty()) {
                pieces.add(new Piece(text, found));
            }
        }
        return List.copyOf(pieces);
    }

    static Stream<Object[]> list(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast);
    }
}
