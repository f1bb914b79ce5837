package id.go.bps.pst.launch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The servers that run on a data folder, also those of a process that was killed. */
final class RunningServers {

    private RunningServers() {}

    static boolean isAny(Path folder) {
        return !children(folder).isEmpty() || PostgresServer.isRunning(folder.resolve(PostgresServer.FOLDER));
    }

    /** Stops them in the right order: first those that use the database, then the database. */
    static void end(Path folder, Duration patience) {
        Child.end(children(folder), patience);
        PostgresServer.endWhoeverStarted(folder.resolve(PostgresServer.FOLDER));
    }

    private static List<ProcessHandle> children(Path folder) {
        String mark = Child.mark(folder) + " ";
        return ProcessHandle.allProcesses()
                .filter(process -> process.pid() != ProcessHandle.current().pid())
                .filter(process -> (process.info().commandLine().orElse("") + " ").contains(mark))
                .toList();
    }
}
