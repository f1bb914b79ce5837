package id.go.bps.pst.standards.services;

import id.go.bps.pst.kernel.DeliveryMode;
import java.io.Serializable;

/**
 * A service as an office offers it, or could.
 *
 * @param slug its address below the office
 * @param type slug of the national service that it is, whole or in part; null for the office's own
 * @param mode the one way in which it is delivered; null where it is not split
 */
public record ServiceView(String slug, String indonesianName, String englishName, String type, DeliveryMode mode)
        implements Serializable {

    public ServiceView(ServiceOffer offer) {
        this(
                offer.getSlug().getValue(),
                offer.getNames().indonesian(),
                offer.getNames().english(),
                offer.getType().map(Object::toString).orElse(null),
                offer.getMode());
    }

    public ServiceView(ServiceType type) {
        this(
                type.getSlug().getValue(),
                type.getIndonesianName(),
                type.getEnglishName(),
                type.getSlug().getValue(),
                null);
    }

    public boolean own() {
        return type == null;
    }
}
