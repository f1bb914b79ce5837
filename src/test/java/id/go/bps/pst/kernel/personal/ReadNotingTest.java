package id.go.bps.pst.kernel.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.permission.GivenPurpose;
import id.go.bps.pst.kernel.permission.PersonalRead;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.DescriptorEvent;
import org.eclipse.persistence.descriptors.DescriptorEventManager;
import org.eclipse.persistence.descriptors.RelationalDescriptor;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Project;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The persistence provider with two entities, one of them personal, and without a database. */
class ReadNotingTest {

    private static final OfficeCode BIMA = OfficeCode.of("5272");

    private record Visit(Long getId, OfficeCode getOffice) implements PersonalRow {}

    private record Counter() {}

    private final ClassDescriptor visits = descriptor(Visit.class, "visit");
    private final ClassDescriptor counters = descriptor(Counter.class, "counter");

    private static ClassDescriptor descriptor(Class<?> entity, String table) {
        RelationalDescriptor descriptor = new RelationalDescriptor();
        descriptor.setJavaClass(entity);
        descriptor.setTableName(table);
        return descriptor;
    }

    @BeforeEach
    void start() {
        Project project = new Project(new DatabaseLogin());
        project.addDescriptor(visits);
        project.addDescriptor(counters);
        ReadNoting.watch(project.createDatabaseSession());
    }

    /** The event of the provider that it has made this entity of a row of the table. */
    private void load(int event, ClassDescriptor descriptor, Object entity) {
        DescriptorEvent loaded = new DescriptorEvent(entity);
        loaded.setEventCode(event);
        loaded.setDescriptor(descriptor);
        descriptor.getEventManager().notifyListeners(loaded);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                DescriptorEventManager.PostBuildEvent,
                DescriptorEventManager.PostCloneEvent,
                DescriptorEventManager.PostRefreshEvent
            })
    void a_loaded_personal_row_is_recorded_with_its_table_office_and_number(int event) {
        assertThat(GivenPurpose.readBy(() -> load(event, visits, new Visit(7L, BIMA))))
                .containsExactly(new PersonalRead("visit", BIMA, 7));
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                DescriptorEventManager.PostBuildEvent,
                DescriptorEventManager.PostCloneEvent,
                DescriptorEventManager.PostRefreshEvent
            })
    void a_personal_row_is_not_loaded_without_a_stated_purpose(int event) {
        assertThatThrownBy(() -> load(event, visits, new Visit(7L, BIMA))).hasMessageContaining("visit");
    }

    @Test
    void other_rows_are_not_recorded() {
        assertThat(GivenPurpose.readBy(() -> load(DescriptorEventManager.PostBuildEvent, counters, new Counter())))
                .isEmpty();
    }
}
