package id.go.bps.pst.finding;

import id.go.bps.pst.finding.SearchResult.MatchReason;
import id.go.bps.pst.finding.SearchResult.Office;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class StoredOfficeIndex implements OfficeIndex {

    private static final int NEAREST = 10;

    /** The columns of an office in a list; a joined table has the alias f. */
    private static final String TOLD = """
            select o.slug, o.name, regexp_replace(r.name, '^BPS (Provinsi )?', ''), %s
            from search_office s join office o on o.code = s.office_code
            join office r on r.code = case when o.kind in ('REGENCY', 'CITY') then o.parent_code else o.code end
            """;

    /** The distance on a sphere (great circle), precise to about a kilometre. */
    private static final String KILOMETRES = """
            cast(round(cast(6371 * acos(least(1, greatest(-1, sin(radians(?1)) * sin(radians(s.latitude))
                + cos(radians(?1)) * cos(radians(s.latitude)) * cos(radians(s.longitude - ?2))))) as numeric)) as integer)""";

    private final EntityManager entityManager;

    @Inject
    StoredOfficeIndex(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public List<Office> named(String name, String region) {
        return offices(
                MatchReason.NAME,
                entityManager
                        .createNativeQuery(TOLD.formatted("cast((select n from unnest(o.other_names) n"
                                        + " where word_similarity(?1, lower(n)) > word_similarity(?1, lower(o.name))"
                                        + " order by word_similarity(?1, lower(n)) desc limit 1) as text)")
                                + "join search_offices_named(?1) f on f.office_code = s.office_code"
                                + " where ?2 = '' or r.code = ?2 order by f.likeness desc, o.code")
                        .setParameter(1, name)
                        .setParameter(2, region));
    }

    @Override
    public List<Office> coded(String code) {
        return offices(
                MatchReason.CODE,
                entityManager
                        .createNativeQuery(TOLD.formatted("o.code") + "where o.code = ?1 or o.ministry_code = ?1")
                        .setParameter(1, code));
    }

    @Override
    public List<Office> atPostcode(String postcode) {
        for (int digits = postcode.length(); digits >= 2; digits--) {
            List<Office> found = offices(
                    digits == postcode.length() ? MatchReason.POSTCODE : MatchReason.NEAR_POSTCODE,
                    entityManager
                            .createNativeQuery(TOLD.formatted("s.postcode")
                                    + "where starts_with(s.postcode, ?1) order by abs(cast(s.postcode as integer) - ?2), o.code limit "
                                    + NEAREST)
                            .setParameter(1, postcode.substring(0, digits))
                            .setParameter(2, Integer.parseInt(postcode)));
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    @Override
    public List<Office> near(Place place) {
        List<Object[]> rows = StoredSearchIndex.list(entityManager
                        .createNativeQuery(TOLD.formatted("cast(null as text), " + KILOMETRES
                                        + " as kilometres, exists (select from office_profile p where p.office_code = o.code"
                                        + " and p.profile -> 'position' is not null)")
                                + "order by kilometres, o.code limit " + NEAREST)
                        .setParameter(1, place.latitude())
                        .setParameter(2, place.longitude()))
                .toList();
        return rows.stream()
                .map(row -> new Office(
                        (String) row[0],
                        (String) row[1],
                        (String) row[2],
                        MatchReason.PLACE,
                        null,
                        ((Number) row[4]).intValue(),
                        (Boolean) row[5]))
                .toList();
    }

    @Override
    public List<Office> in(String region) {
        return offices(
                MatchReason.REGION,
                entityManager
                        .createNativeQuery(TOLD.formatted("cast(null as text)")
                                + "where r.code = ?1 order by o.kind <> 'PROVINCE', o.kind = 'CITY', o.name")
                        .setParameter(1, region));
    }

    private static List<Office> offices(MatchReason why, Query query) {
        return StoredSearchIndex.list(query)
                .map(row -> new Office(
                        (String) row[0], (String) row[1], (String) row[2], why, (String) row[3], null, false))
                .toList();
    }
}
