package id.go.bps.pst.web;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.render.ResponseStateManager;

/**
 * Takes a form that says its page has no state as one whose state is gone: every page that takes forms has one, and Faces has no better answer
 * than a fault.
 */
public class StatefulViews extends ViewHandlerWrapper {

    /** As Faces writes it. */
    private static final String STATELESS = "stateless";

    public StatefulViews(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public UIViewRoot restoreView(FacesContext context, String viewId) {
        String state = context.getExternalContext().getRequestParameterMap().get(ResponseStateManager.VIEW_STATE_PARAM);
        if (STATELESS.equals(state)) {
            throw new ViewExpiredException(viewId);
        }
        return super.restoreView(context, viewId);
    }
}
