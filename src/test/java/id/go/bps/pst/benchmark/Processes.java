package id.go.bps.pst.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** What running processes have used, as the kernel counts it in {@code /proc}. */
final class Processes {

    /** Linux counts processor time for programs in hundredths of a second, on every machine. */
    private static final double MILLIS_PER_TICK = 10;

    private static final int FIRST_FIELD_AFTER_NAME = 3;
    private static final int USER_TIME = 14;
    private static final int FIELDS_OF_TIME = 4;

    private Processes() {}

    /** The process whose command line holds all of these. */
    static Optional<ProcessHandle> find(String... parts) {
        return ProcessHandle.allProcesses()
                .filter(process -> Stream.of(parts).allMatch(commandLine(process)::contains))
                .findFirst();
    }

    private static String commandLine(ProcessHandle process) {
        try {
            return Files.readString(proc(process.pid(), "cmdline")).replace('\0', ' ');
        } catch (IOException ended) {
            return "";
        }
    }

    /** Processor milliseconds, user and system, of a process and its children, living and dead. */
    static double cpuMillis(ProcessHandle process) {
        return family(process).mapToDouble(Processes::ownCpuMillis).sum();
    }

    private static double ownCpuMillis(ProcessHandle process) {
        try {
            String stat = Files.readString(proc(process.pid(), "stat"));
            // The name, in parentheses, may hold anything
            List<String> fields =
                    List.of(stat.substring(stat.lastIndexOf(')') + 2).strip().split(" "));
            int first = USER_TIME - FIRST_FIELD_AFTER_NAME;
            return MILLIS_PER_TICK
                    * fields.subList(first, first + FIELDS_OF_TIME).stream()
                            .mapToLong(Long::parseLong)
                            .sum();
        } catch (IOException ended) {
            return 0;
        }
    }

    /** Mebibytes in memory, those shared with others in full. */
    static double residentMebibytes(ProcessHandle process) {
        return kibibytes(process, "status", "VmRSS:") / 1024.0;
    }

    /** Mebibytes in memory of a process and its children, what several share counted once. */
    static double familyMebibytes(ProcessHandle process) {
        LongStream shares = family(process).mapToLong(each -> kibibytes(each, "smaps_rollup", "Pss:"));
        return shares.sum() / 1024.0;
    }

    private static Stream<ProcessHandle> family(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants());
    }

    private static long kibibytes(ProcessHandle process, String file, String name) {
        try (Stream<String> lines = Files.lines(proc(process.pid(), file))) {
            return lines.filter(line -> line.startsWith(name))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException ended) {
            return 0;
        }
    }

    private static Path proc(long pid, String file) {
        return Path.of("/proc", String.valueOf(pid), file);
    }
}
