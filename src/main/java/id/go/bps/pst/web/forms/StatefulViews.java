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
 * What becomes of a form whose page's state is gone. One that says its page never had a state counts as such: every page that takes forms has
 * one, and Faces has no better answer than a fault. A page's script is told to open the page anew; Faces would name a class to it.
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
