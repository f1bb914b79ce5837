package id.go.bps.pst.isolation;

import id.go.bps.pst.kernel.Refusal;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The process of an {@link IsolatedJob}: it runs one task with the file on its standard input and ends. */
final class IsolatedProcess {

    private static final Path KILLED_FIRST = Path.of("/proc/self/oom_score_adj");

    private IsolatedProcess() {}

    /**
     * Runs a task.
     *
     * @param args the class of the {@link FileTask}, its argument, and after how many seconds the process ends itself: the process that
     * started it may have ended by then
     */
    public static void main(String[] args) throws IOException, ReflectiveOperationException {
        endAfter(Integer.parseInt(args[2]));
        beKilledFirst();
        // Output of libraries is no part of the reply
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try (DataOutputStream out = new DataOutputStream(new FileOutputStream(FileDescriptor.out))) {
            FileTask task = Class.forName(args[0])
                    .asSubclass(FileTask.class)
                    .getDeclaredConstructor()
                    .newInstance();
            IsolatedReply.begin(out);
            byte[] file = System.in.readAllBytes();
            try {
                IsolatedReply.done(out, task.run(file, args[1]));
            } catch (Refusal refused) {
                IsolatedReply.refused(out, refused);
            }
        }
    }

    private static void endAfter(int seconds) {
        Thread watch = new Thread(
                () -> {
                    try {
                        Thread.sleep(seconds * 1_000L);
                        Runtime.getRuntime().halt(1);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                },
                "watch");
        watch.setDaemon(true);
        watch.start();
    }

    /** Where the machine or the container runs out of memory, Linux ends this process and not the portal. */
    private static void beKilledFirst() {
        try {
            if (Files.isWritable(KILLED_FIRST)) {
                Files.writeString(KILLED_FIRST, "1000");
            }
        } catch (IOException notToBeHad) {
            // The limit of the heap applies all the same
            return;
        }
    }
}
