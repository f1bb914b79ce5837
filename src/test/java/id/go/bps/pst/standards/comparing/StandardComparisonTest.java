package id.go.bps.pst.standards.comparing;

import static id.go.bps.pst.standards.StandardsInMemory.BANJARMASIN;
import static id.go.bps.pst.standards.StandardsInMemory.BIMA;
import static id.go.bps.pst.standards.StandardsInMemory.CONSULTATION;
import static id.go.bps.pst.standards.StandardsInMemory.LIBRARY;
import static id.go.bps.pst.standards.StandardsInMemory.complete;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.kernel.DeliveryMode;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.kernel.permission.Caller;
import id.go.bps.pst.kernel.permission.Role;
import id.go.bps.pst.standards.StandardsInMemory;
import id.go.bps.pst.standards.comparing.Difference.Outcome;
import id.go.bps.pst.standards.comparing.StandardComparison.Choice;
import id.go.bps.pst.standards.comparing.StandardComparison.Region;
import id.go.bps.pst.standards.comparing.StandardComparison.Side;
import id.go.bps.pst.standards.content.Component;
import id.go.bps.pst.standards.services.ServiceOffer;
import id.go.bps.pst.standards.services.ServiceView;
import id.go.bps.pst.testkit.memory.Acting;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StandardComparisonTest {

    private static final OfficeCode HEAD_OFFICE = OfficeCode.of("0000");

    private final StandardsInMemory given = new StandardsInMemory();
    private final Caller auditor = auditor(HEAD_OFFICE);

    private static Caller auditor(OfficeCode office) {
        return Caller.person("auditor", "Auditor", Set.of(Role.AUDITOR), Set.of(office));
    }

    private Comparison compare(OfficeCode... offices) {
        return Acting.as(auditor, () -> given.comparison.compare(LIBRARY, List.of(offices)));
    }

    private List<Region> regions(Caller caller) {
        return Acting.as(caller, () -> given.comparison.regions());
    }

    private Refusal refused(Slug service, OfficeCode... offices) {
        return StandardsInMemory.refused(auditor, () -> given.comparison.check(service, List.of(offices)));
    }

    /** The office offers its library in two delivery modes, each with a standard in force. */
    private void split(OfficeCode office) {
        given.inForce(office, LIBRARY, complete());
        ServiceOffer visits = given.offers.get(office, LIBRARY).split(DeliveryMode.ONLINE);
        given.offers.flush();
        given.offers.add(visits);
        given.inForce(office, visits.getSlug(), complete());
    }

    @Test
    void theServicesOfTheNationalListCanBeCompared() {
        assertThat(Acting.as(auditor, () -> given.comparison.services()))
                .extracting(ServiceView::slug)
                .startsWith("perpustakaan")
                .hasSize(4);
    }

    @Test
    void theOfficesOfTheCallerAreListedByProvinceWithTheirPublishedServices() {
        given.inForce(BIMA, LIBRARY, complete());
        given.registry.merge(OfficeCode.of("5271"), BIMA);
        List<Region> province = regions(auditor(OfficeCode.of("5200")));

        assertThat(province).hasSize(1);
        assertThat(province.getFirst().province()).isEqualTo("5200");
        assertThat(province.getFirst().name()).isEqualTo("Nusa Tenggara Barat");
        assertThat(province.getFirst().offices())
                .contains(
                        new Choice("5200", "BPS Provinsi Nusa Tenggara Barat", Set.of()),
                        new Choice("5272", "BPS Kota Bima", Set.of("perpustakaan")))
                .extracting(Choice::code)
                .isSorted()
                .doesNotContain("5271");
        assertThat(regions(auditor))
                .extracting(Region::name)
                .startsWith("Pusat", "Aceh")
                .hasSize(39);
    }

    @Test
    void eachOfficeHasASideInTheRequestedOrder() {
        given.inForce(BIMA, LIBRARY, complete());
        given.inForce(BANJARMASIN, LIBRARY, complete().but().fee(null).build());
        Comparison comparison = compare(BANJARMASIN, BIMA);

        assertThat(comparison.service().slug()).isEqualTo("perpustakaan");
        assertThat(comparison.sides())
                .extracting(side -> side.office().name())
                .containsExactly("BPS Kota Banjarmasin", "BPS Kota Bima");
        assertThat(comparison.sides()).extracting(Side::stated).containsExactly(5, 6);
        assertThat(comparison.sides().get(0).states(Component.FEE)).isFalse();
        assertThat(comparison.sides().get(1).states(Component.FEE)).isTrue();
        assertThat(comparison.sides().get(1).mode()).isNull();
        assertThat(comparison.missing(0)).anyMatch(aspect -> aspect.name().equals("FEE"));
        assertThat(comparison.missing(1)).noneMatch(aspect -> aspect.name().equals("FEE"));
        assertThat(comparison.count(Outcome.MISSING_SOME)).isPositive();
        assertThat(comparison.count(Outcome.SAME)).isPositive();
        assertThat(comparison.differences()).hasSize((int) (comparison.count(Outcome.SAME)
                + comparison.count(Outcome.DIFFERENT)
                + comparison.count(Outcome.MISSING_SOME)
                + comparison.count(Outcome.MISSING_ALL)));
    }

    @Test
    void anOfficeWithoutAPublishedStandardHasAnEmptySide() {
        given.inForce(BIMA, LIBRARY, complete());
        Side empty = compare(BIMA, BANJARMASIN).sides().get(1);

        assertThat(empty.standard()).isNull();
        assertThat(empty.mode()).isNull();
        assertThat(empty.stated()).isZero();
        assertThat(empty.states(Component.FEE)).isFalse();
    }

    @Test
    void draftsAndOtherServicesAreNotCompared() {
        given.draft(complete());
        given.inForce(BANJARMASIN, CONSULTATION, complete());

        assertThat(compare(BIMA, BANJARMASIN).sides()).allMatch(side -> side.standard() == null);
    }

    @Test
    void anOfficeThatSplitsTheServiceHasASideForEachPart() {
        split(BIMA);
        given.inForce(BANJARMASIN, LIBRARY, complete());

        assertThat(compare(BIMA, BANJARMASIN).sides())
                .extracting(Side::mode)
                .containsExactly(DeliveryMode.IN_PERSON, DeliveryMode.ONLINE, null);
    }

    @Test
    void aServiceThatIsNotOnTheNationalListCannotBeCompared() {
        Refusal refusal = refused(Slug.of("pojok-baca"), BIMA, BANJARMASIN);

        assertThat(refusal.getMessageKey()).isEqualTo("comparison_service_unknown");
        assertThat(refusal.getField()).contains("service");
    }

    @Test
    void twoToSixDifferentOfficesAreCompared() {
        assertThat(refused(LIBRARY, BIMA).getMessageKey()).isEqualTo("comparison_too_few");
        assertThat(refused(LIBRARY, BIMA).getArguments()).containsExactly(2, 1);
        assertThat(refused(LIBRARY, BIMA, BANJARMASIN)).isNull();

        List<OfficeCode> seven = new ArrayList<>();
        for (int i = 1; i <= 7; i++) {
            seven.add(OfficeCode.of("520" + i));
        }
        assertThat(refused(LIBRARY, seven.subList(0, 6).toArray(OfficeCode[]::new)))
                .isNull();
        Refusal tooMany = refused(LIBRARY, seven.toArray(OfficeCode[]::new));
        assertThat(tooMany.getMessageKey()).isEqualTo("comparison_too_many");
        assertThat(tooMany.getArguments()).containsExactly(6, 7);
        assertThat(tooMany.getField()).contains("office");
    }

    @Test
    void theSameOfficeTwiceIsRefused() {
        Refusal refusal = refused(LIBRARY, BIMA, BIMA);

        assertThat(refusal.getMessageKey()).isEqualTo("comparison_office_twice");
        assertThat(refusal.getArguments()).containsExactly("5272");
        assertThat(refusal.getField()).contains("office");
    }

    @Test
    void anUnknownOfficeIsRefused() {
        Refusal refusal = refused(LIBRARY, BIMA, OfficeCode.of("9999"));

        assertThat(refusal.getMessageKey()).isEqualTo("comparison_office_unknown");
        assertThat(refusal.getArguments()).containsExactly("9999");
    }

    @Test
    void moreThanSixSidesAreRefused() {
        List<OfficeCode> four = List.of(BIMA, BANJARMASIN, OfficeCode.of("5200"), OfficeCode.of("6300"));
        four.forEach(this::split);
        Refusal refusal = refused(LIBRARY, four.toArray(OfficeCode[]::new));

        assertThat(refusal.getMessageKey()).isEqualTo("comparison_too_many_parts");
        assertThat(refusal.getArguments()).containsExactly(6, 8);
        assertThat(refused(LIBRARY, four.subList(0, 3).toArray(OfficeCode[]::new)))
                .isNull();
    }
}
