package id.go.bps.pst.web.desk.services;

import id.go.bps.pst.standards.services.ServiceNames;
import id.go.bps.pst.standards.services.ServiceView;
import id.go.bps.pst.web.forms.FormErrors;
import id.go.bps.pst.web.forms.FormFields;

/** The form of the two names of a service. */
public record NamesForm(String indonesianName, String englishName) {

    static final NamesForm BLANK = new NamesForm("", "");

    static NamesForm of(ServiceView service) {
        return new NamesForm(service.indonesianName(), service.englishName());
    }

    static NamesForm of(FormFields fields) {
        return new NamesForm(fields.get("indonesianName"), fields.get("englishName"));
    }

    /** The names, or null where one is refused; the refusals are in {@code errors}. */
    ServiceNames toNames(FormErrors errors) {
        errors.check("indonesianName", () -> new ServiceNames(indonesianName, "-"));
        errors.check("englishName", () -> new ServiceNames("-", englishName));
        return errors.isEmpty() ? new ServiceNames(indonesianName, englishName) : null;
    }
}
