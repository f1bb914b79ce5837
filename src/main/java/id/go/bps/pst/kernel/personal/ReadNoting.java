package id.go.bps.pst.kernel.personal;

import id.go.bps.pst.kernel.permission.CallContext;
import id.go.bps.pst.kernel.permission.PersonalRead;
import org.eclipse.persistence.descriptors.DescriptorEvent;
import org.eclipse.persistence.descriptors.DescriptorEventAdapter;
import org.eclipse.persistence.sessions.Session;

/** Records each {@link PersonalRow} that the persistence provider loads from the database. */
public final class ReadNoting extends DescriptorEventAdapter {

    /** Observes all personal entities, found by their type; none is registered by hand. */
    public static void watch(Session session) {
        session.getDescriptors().values().stream()
                .filter(descriptor -> PersonalRow.class.isAssignableFrom(descriptor.getJavaClass()))
                .forEach(descriptor -> descriptor.getEventManager().addListener(new ReadNoting()));
    }

    @Override
    public void postBuild(DescriptorEvent event) {
        note(event);
    }

    @Override
    public void postClone(DescriptorEvent event) {
        note(event);
    }

    @Override
    public void postRefresh(DescriptorEvent event) {
        note(event);
    }

    private static void note(DescriptorEvent event) {
        PersonalRow row = (PersonalRow) event.getSource();
        CallContext.note(new PersonalRead(event.getDescriptor().getTableName(), row.getOffice(), row.getId()));
    }
}
