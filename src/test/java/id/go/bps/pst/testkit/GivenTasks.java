package id.go.bps.pst.testkit;

import id.go.bps.pst.testkit.database.Database;

/** Waiting tasks, as if a use case had added them. */
public final class GivenTasks {

    private GivenTasks() {}

    /** A task that is due now. */
    public static void due(Portal portal, String kind, String office, long id) {
        due(portal.database(), kind, office, id, 0);
    }

    /** A task that is due after so many seconds. */
    public static void due(Database database, String kind, String office, long id, long seconds) {
        database.owner()
                .update(
                        "insert into due_task (task_name, task_instance, task_data, made_at, execution_time, version)"
                                + " values (?, ?, jsonb_build_object('kind', ?::text, 'office', ?::text, 'id', ?::bigint), now(),"
                                + " now() + ? * interval '1 second', 1)",
                        kind,
                        office + "/" + id,
                        kind,
                        office,
                        id,
                        seconds);
    }

    /** The tasks of letters that are due now. */
    public static void letters(Portal portal, String office, int howMany) {
        Database.Role owner = portal.database().owner();
        for (int i = 0; i < howMany; i++) {
            owner.update(
                    "insert into outgoing_mail (office_code, recipient, subject, body, made_by, made_at, state)"
                            + " values (?, 'dewi@demonstrasi.example', 'x', 'x', 'x', now(), 'WAITING')",
                    office);
            due(portal, "letter", office, owner.number("select max(id) from outgoing_mail"));
        }
    }
}
