package id.go.bps.pst.isolation;

import id.go.bps.pst.kernel.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What files can make of a reader, at its worst. */
final class GivenTasks {

    private static final int MEGABYTE = 1024 * 1024;

    private GivenTasks() {}

    /** Returns its input. */
    public static final class Echo implements FileTask {
        @Override
        public byte[] run(byte[] file, String argument) {
            System.out.println("what a library prints is no part of the result");
            return (argument + ":" + new String(file, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
        }
    }

    public static final class Refusing implements FileTask {
        @Override
        public byte[] run(byte[] file, String argument) {
            throw Refusal.invalid("attachment_too_large", 10.0, 10.5, "PDF");
        }
    }

    /** Takes memory without end. */
    public static final class Glutton implements FileTask {
        @Override
        public byte[] run(byte[] file, String argument) {
            List<byte[]> eaten = new ArrayList<>();
            while (eaten.size() < Integer.MAX_VALUE) {
                eaten.add(new byte[MEGABYTE]);
            }
            return new byte[0];
        }
    }

    /** Takes nearly all that it may have, and says what that was of the machine's memory, in kilobytes. */
    public static final class Filler implements FileTask {
        @Override
        public byte[] run(byte[] file, String argument) {
            List<byte[]> eaten = new ArrayList<>();
            for (int i = 0; i < Integer.parseInt(argument); i++) {
                byte[] megabyte = new byte[MEGABYTE];
                java.util.Arrays.fill(megabyte, (byte) eaten.size());
                eaten.add(megabyte);
            }
            return peak().getBytes(StandardCharsets.UTF_8);
        }

        private static String peak() {
            try {
                return Files.readAllLines(Path.of("/proc/self/status")).stream()
                        .filter(line -> line.startsWith("VmHWM"))
                        .map(line -> line.replaceAll("[^0-9]", ""))
                        .findFirst()
                        .orElse("0");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Calls itself without end. */
    public static final class Deep implements FileTask {
        @Override
        @SuppressWarnings("InfiniteRecursion")
        public byte[] run(byte[] file, String argument) {
            return run(file, argument);
        }
    }

    /** Never ends. */
    public static final class Endless implements FileTask {
        @Override
        public byte[] run(byte[] file, String argument) {
            long turns = 0;
            while (!Thread.currentThread().isInterrupted()) {
                turns++;
            }
            return new byte[(int) (turns % 2)];
        }
    }

    public static final class Talkative implements FileTask {
        @Override
        public byte[] run(byte[] file, String argument) {
            return new byte[MEGABYTE];
        }
    }

    /** Tells the variables of its environment, one by one. */
    public static final class Curious implements FileTask {
        @Override
        public byte[] run(byte[] file, String argument) {
            Map<String, String> known = System.getenv();
            return known.keySet().toString().getBytes(StandardCharsets.UTF_8);
        }
    }

    /** When it began and when it ended, in milliseconds. */
    public static final class Witness implements FileTask {
        @Override
        public byte[] run(byte[] file, String argument) {
            long begun = System.currentTimeMillis();
            byte[] work = new byte[64 * MEGABYTE];
            java.util.Arrays.fill(work, (byte) argument.length());
            return (begun + " " + System.currentTimeMillis()).getBytes(StandardCharsets.UTF_8);
        }
    }
}
