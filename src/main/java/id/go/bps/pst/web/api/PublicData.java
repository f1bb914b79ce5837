package id.go.bps.pst.web.api;

import id.go.bps.pst.export.PublicServiceCatalogue;
import id.go.bps.pst.kernel.Documents;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.offices.OfficeDirectory.Entry;
import id.go.bps.pst.standards.reading.StandardReading;
import id.go.bps.pst.web.SiteDirectory;
import id.go.bps.pst.web.api.data.Addresses;
import id.go.bps.pst.web.api.data.Form;
import id.go.bps.pst.web.api.data.Page;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Function;

/** The base of all resources: their sources and the forms of their answers. */
public abstract class PublicData {

    @Inject
    protected SiteDirectory directory;

    @Inject
    protected StandardReading reading;

    @Inject
    protected Addresses addresses;

    @Context
    protected Request request;

    @Context
    protected UriInfo uri;

    /** The form that the client asks for; the first of those offered where it accepts all. */
    Form requested(Form... offered) {
        return Form.requested(request, uri, offered);
    }

    /**
     * The office with this name in addresses, also with a former one.
     *
     * @throws Refusal (not found) when none has it
     */
    Entry office(String slug) {
        return directory.find(slug).or(() -> directory.findFormer(slug)).orElseThrow(Refusal::notFound);
    }

    Response json(Object data) {
        return Form.JSON.answer(request, Documents.write(data));
    }

    /** The page of a list that the client asks for. */
    <S, T> Response page(List<S> all, Function<S, T> row) {
        return json(Page.of(all, uri, addresses, row));
    }

    /** A page of a list of which only this part was read. */
    <T> Response page(int total, List<T> part) {
        return json(Page.of(total, part, uri, addresses));
    }

    /** @param form Turtle or JSON-LD */
    Response answer(Form form, PublicServiceCatalogue catalogue) {
        return form.answer(request, form == Form.TURTLE ? catalogue.turtle() : catalogue.jsonLd());
    }
}
