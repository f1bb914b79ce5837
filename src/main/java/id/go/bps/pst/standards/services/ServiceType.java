package id.go.bps.pst.standards.services;

import id.go.bps.pst.kernel.Slug;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A service type (jenis layanan): a service on the national list, which the centre edits. */
@Entity
@Table(name = "service_type")
@Cacheable
public class ServiceType {

    @Id
    private String slug;

    @Column(name = "name_id")
    private String indonesianName;

    @Column(name = "name_en")
    private String englishName;

    private int position;

    protected ServiceType() {}

    public Slug getSlug() {
        return Slug.of(slug);
    }

    public String getIndonesianName() {
        return indonesianName;
    }

    public String getEnglishName() {
        return englishName;
    }

    public int getPosition() {
        return position;
    }
}
