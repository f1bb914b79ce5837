package id.go.bps.pst.standards.services;

import id.go.bps.pst.kernel.DeliveryMode;
import java.io.Serializable;

/**
 * A service that an office offers or could offer.
 *
 * @param slug its address below the office
 * @param type slug of its service on the national list; null for the office's own
 * @param mode its only delivery mode; null where it is not split
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
