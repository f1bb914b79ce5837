package id.go.bps.pst.offices;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.offices.profile.OfficeProfile;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Optional;

/**
 * An office of BPS, the owner of data. It is created by the national registry, which can rename it; its code never changes, and its former
 * addresses lead to it. An office that was merged into another remains readable. Its own information is its {@link OfficeProfile}.
 */
@Entity
@Table(name = "office")
@Cacheable
public class Office {

    @Id
    private String code;

    @Column(name = "ministry_code")
    private String ministryCode;

    private String slug;
    private String name;

    @Enumerated(EnumType.STRING)
    private OfficeKind kind;

    @Column(name = "parent_code")
    private String parentCode;

    private String zone;
    private BigDecimal latitude;
    private BigDecimal longitude;

    @Column(name = "succeeded_by")
    private String succeededBy;

    protected Office() {}

    public OfficeCode getCode() {
        return OfficeCode.of(code);
    }

    /** The code of its area in the list of the Ministry of Home Affairs, such as "52.72"; empty for the head office. */
    public Optional<String> getMinistryCode() {
        return Optional.ofNullable(ministryCode);
    }

    public Slug getSlug() {
        return Slug.of(slug);
    }

    /** Such as "BPS Kota Bima". */
    public String getName() {
        return name;
    }

    public OfficeKind getKind() {
        return kind;
    }

    public Optional<OfficeCode> getParentCode() {
        return Optional.ofNullable(parentCode).map(OfficeCode::of);
    }

    /** The office into which it was merged. */
    public Optional<OfficeCode> getSuccessor() {
        return Optional.ofNullable(succeededBy).map(OfficeCode::of);
    }

    /** The position of its seat, or the middle of its area, in the registry; its profile can have a more exact one. */
    public Optional<MapPosition> getSeat() {
        return latitude == null ? Optional.empty() : Optional.of(new MapPosition(latitude, longitude));
    }

    /** Asia/Jakarta (WIB), Asia/Makassar (WITA) or Asia/Jayapura (WIT). */
    public ZoneId getZone() {
        return ZoneId.of(zone);
    }
}
