package id.go.bps.pst.web.site.address;

/**
 * The address of one public page, in its one canonical spelling: {@code /}, {@code /kota-bima}, {@code /en/kota-bima/perpustakaan/versi/2}.
 * It has exactly the parts that its template names.
 *
 * @param template the form of its address
 * @param office slug; null where the template names none
 * @param service slug; null where the template names none
 * @param version number, from 1; 0 where the template names none
 */
public record SiteAddress(AddressTemplate template, boolean english, String office, String service, int version) {

    /** @throws IllegalArgumentException when the template names a part that is missing, or does not name one that is given */
    public SiteAddress {
        if (template.hasOffice() != (office != null)
                || template.hasService() != (service != null)
                || template.hasVersion() != (version > 0)
                || english && !template.isInEnglish()) {
            throw new IllegalArgumentException("Of " + template + " there is no "
                    + (english ? "English" : "Indonesian") + " address with office " + office + ", service "
                    + service + " and version " + version);
        }
    }

    /** The address of a page without an office. */
    public static SiteAddress of(AddressTemplate template, boolean english) {
        return new SiteAddress(template, english, null, null, 0);
    }

    /** The canonical path. */
    public String path() {
        return template.path(this);
    }

    /** The same page in the other language; in Indonesian where it has no English one. */
    public SiteAddress in(boolean otherEnglish) {
        return new SiteAddress(template, otherEnglish && template.isInEnglish(), office, service, version);
    }

    /** The same page of another office, or of the office under another address. */
    public SiteAddress movedTo(String slug) {
        return new SiteAddress(template, english, slug, service, version);
    }

    /** The same page of another service of the office. */
    public SiteAddress ofService(String slug) {
        return new SiteAddress(template, english, office, slug, version);
    }

    /**
     * Another page of the same office, service and version, as far as its template names them, in the same language where it has it.
     *
     * @throws IllegalArgumentException when the template names a part that this address does not have
     */
    public SiteAddress to(AddressTemplate other) {
        return to(other, version);
    }

    /** The same for a version. */
    public SiteAddress to(AddressTemplate other, int number) {
        return new SiteAddress(
                other,
                english && other.isInEnglish(),
                other.hasOffice() ? office : null,
                other.hasService() ? service : null,
                other.hasVersion() ? number : 0);
    }
}
