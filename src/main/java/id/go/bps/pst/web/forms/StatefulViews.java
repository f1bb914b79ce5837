package id.go.bps.pst.web.forms;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/**
 * Handles a form whose view state is lost. A form that claims to have no view state is treated in the same way: every page with a form has
 * one, and Faces would answer with an error. A script is told to open the page again; Faces would send it the name of a class.
 */
public class StatefulViews extends ViewHandlerWrapper {

    /** As Faces writes it. */
    private static final String STATELESS = "stateless";

    public StatefulViews(ViewHandler wrapped) {
        super(wrapped);
    }

    /** @throws ViewExpiredException when the state is gone and no script asks */
    @Override
    public UIViewRoot restoreView(FacesContext context, String viewId) {
        UIViewRoot restored = find(context, viewId);
        if (restored != null) {
            return restored;
        }
        if (context.getPartialViewContext().isAjaxRequest()) {
            return openAnew(context, viewId);
        }
        throw new ViewExpiredException(viewId);
    }

    private UIViewRoot find(FacesContext context, String viewId) {
        String state = context.getExternalContext().getRequestParameterMap().get(ResponseStateManager.VIEW_STATE_PARAM);
        if (STATELESS.equals(state)) {
            return null;
        }
        try {
            return super.restoreView(context, viewId);
        } catch (ViewExpiredException gone) {
            return null;
        }
    }

    private static UIViewRoot openAnew(FacesContext context, String viewId) {
        ExternalContext external = context.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        try {
            external.redirect(FormAddress.of(request));
        } catch (IOException e) {
            throw new FacesException(e);
        }
        context.responseComplete();
        UIViewRoot nothing = new UIViewRoot();
        nothing.setViewId(viewId);
        return nothing;
    }
}
