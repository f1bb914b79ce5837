package id.go.bps.pst.isolation;

import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.kernel.permission.CallContext;
import id.go.bps.pst.kernel.permission.Caller;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs a task with one file in a Java process of its own. The heap of the process is limited at its start, before any library takes memory,
 * and its environment is empty. All processes at the same time share {@link #MEGABYTES_TOGETHER}; further ones wait for a limited time.
 * Each person has one process at a time, so that nobody can delay all others.
 *
 * @param task class of the task
 * @param megabytes heap of the process; Java takes at most about 100 more
 * @param longest time limit, after which the process is killed
 * @param mostBytes maximum size of the result; a longer one is refused like a file that needs too much memory
 * @param libraries one class of each library that the task needs beside Java and the portal
 */
public record IsolatedJob(
        Class<? extends FileTask> task, int megabytes, Duration longest, int mostBytes, List<Class<?>> libraries) {

    /** The heaps of all jobs that run at the same time. */
    public static final int MEGABYTES_TOGETHER = 384;

    private static final Logger LOG = Logger.getLogger(IsolatedJob.class.getName());

    /** Longer than any job, so a longer wait means that several people are waiting. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(35);

    private static final SharedMemory MEMORY = new SharedMemory(MEGABYTES_TOGETHER, 16, LONGEST_WAIT);
    private static final PersonalTurns TURNS = new PersonalTurns(LONGEST_WAIT);

    /** The kind, and the key and arguments of a refusal. */
    private static final int ROOM_FOR_A_REFUSAL = 4096;

    /** Options for a light start: no compilation for long runs, and small memory areas. */
    private static final List<String> LEAN = List.of(
            "-Xshare:auto",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-XX:ReservedCodeCacheSize=32m",
            "-XX:MaxMetaspaceSize=64m",
            "-XX:MaxDirectMemorySize=8m",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-CreateCoredumpOnCrash",
            "-Djava.awt.headless=true");

    public IsolatedJob {
        if (megabytes < 1 || megabytes > MEGABYTES_TOGETHER) {
            throw new IllegalArgumentException(megabytes + " MB");
        }
        if (longest.toSeconds() < 1 || mostBytes < 0) {
            throw new IllegalArgumentException(longest + ", " + mostBytes + " bytes");
        }
        libraries = List.copyOf(libraries);
    }

    /**
     * Runs the task with this file.
     *
     * @param argument of the task
     * @throws Refusal (invalid) as the task says; where it needs more memory or time than the job has; where too many files are opened at
     * the same time, by all or by the caller; or where no process can be started
     */
    public byte[] run(byte[] file, String argument) {
        String person = CallContext.current()
                .map(CallContext::getCaller)
                .orElse(Caller.ANONYMOUS)
                .getUserName();
        if (!TURNS.take(person)) {
            throw Refusal.invalid("file_check_yours");
        }
        try {
            return runInTurn(file, argument);
        } finally {
            TURNS.giveBack(person);
        }
    }

    private byte[] runInTurn(byte[] file, String argument) {
        if (!MEMORY.take(megabytes)) {
            throw Refusal.invalid("file_check_busy");
        }
        try {
            byte[] reply = reply(file, argument);
            if (!IsolatedReply.isBegun(reply)) {
                LOG.log(Level.SEVERE, "A process for {0} did not start", task.getName());
                throw Refusal.invalid("file_check_away");
            }
            if (reply.length == mostBytes + ROOM_FOR_A_REFUSAL) {
                throw Refusal.invalid("file_costly");
            }
            return result(reply);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusal.invalid("file_check_away");
        } catch (IOException e) {
            LOG.log(Level.SEVERE, "A process for " + task.getName() + " cannot be started", e);
            throw Refusal.invalid("file_check_away");
        } finally {
            MEMORY.giveBack(megabytes);
        }
    }

    /** The number of jobs of this person that run or wait. */
    static int inLine(String person) {
        return TURNS.length(person);
    }

    private byte[] result(byte[] reply) {
        try {
            return IsolatedReply.read(reply);
        } catch (IOException ended) {
            LOG.log(Level.WARNING, "A file needed more memory or time than {0} may use, or crashed it", task.getName());
            throw Refusal.invalid("file_costly");
        }
    }

    private byte[] reply(byte[] file, String argument) throws IOException, InterruptedException {
        Process process = start(argument);
        process.onExit().orTimeout(longest.toMillis(), TimeUnit.MILLISECONDS).whenComplete((ended, late) -> {
            if (late != null) {
                process.destroyForcibly();
            }
        });
        try {
            send(file, process);
            return process.getInputStream().readNBytes(mostBytes + ROOM_FOR_A_REFUSAL);
        } finally {
            process.destroyForcibly();
            process.waitFor(); // Its memory is given to the next job only when the process has ended
        }
    }

    private static void send(byte[] file, Process process) {
        try (OutputStream in = process.getOutputStream()) {
            in.write(file);
        } catch (IOException ended) {
            // The reply, or its absence, shows the cause
            return;
        }
    }

    private Process start(String argument) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(LEAN);
        command.add("-Xmx" + megabytes + "m");
        command.addAll(List.of("-cp", classPath(), IsolatedProcess.class.getName()));
        command.addAll(List.of(task.getName(), argument, Long.toString(longest.toSeconds())));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(new File(System.getProperty("java.io.tmpdir")))
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        return builder.start();
    }

    private String classPath() {
        return Stream.concat(Stream.of(IsolatedProcess.class, task), libraries.stream())
                .map(IsolatedJob::home)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The folder or JAR from which a class was loaded, by its resource; in some servers the class's code source is the class file. */
    private static String home(Class<?> type) {
        String name = type.getName().replace('.', '/') + ".class";
        URL found = type.getClassLoader().getResource(name);
        String address = found.toString();
        String home = address.substring(0, address.length() - name.length());
        String file = home.startsWith("jar:") ? home.substring("jar:".length(), home.indexOf("!/")) : home;
        return Path.of(URI.create(file)).toString();
    }
}
