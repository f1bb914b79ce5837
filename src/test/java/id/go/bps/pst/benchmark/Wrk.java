package id.go.bps.pst.benchmark;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The load generator wrk, with one thread. */
record Wrk(Path program) implements Load {

    private static final Pattern REPLIES = Pattern.compile("(\\d+) requests in ");
    private static final Pattern PER_SECOND = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern FAULTS = Pattern.compile("(Non-2xx or 3xx responses|Socket errors):.*");
    private static final Map<String, Double> MILLIS = Map.of("us", 0.001, "ms", 1.0, "s", 1_000.0, "m", 60_000.0);

    @Override
    public String name() {
        return "wrk, 1 thread";
    }

    @Override
    public Result run(URI page, int seconds) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        program.toString(),
                        "-t1",
                        "-c" + CONNECTIONS,
                        "-d" + seconds + "s",
                        "--latency",
                        "-H",
                        "Accept-Encoding: gzip",
                        page.toString())
                .redirectErrorStream(true)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0 || FAULTS.matcher(told).find()) {
            throw new IOException("wrk met faults at " + page + ":\n" + told);
        }
        return new Result(
                Long.parseLong(group(REPLIES, told)),
                Double.parseDouble(group(PER_SECOND, told)),
                latency(told, "50%"),
                latency(told, "99%"));
    }

    private static double latency(String told, String share) throws IOException {
        Pattern line = Pattern.compile("^\\s+" + Pattern.quote(share) + "\\s+([0-9.]+)(us|ms|s|m)$", Pattern.MULTILINE);
        Matcher found = line.matcher(told);
        if (!found.find()) {
            throw new IOException("wrk tells no latency:\n" + told);
        }
        return Double.parseDouble(found.group(1)) * MILLIS.get(found.group(2));
    }

    private static String group(Pattern pattern, String told) throws IOException {
        Matcher found = pattern.matcher(told);
        if (!found.find()) {
            throw new IOException("wrk tells not what was expected:\n" + told);
        }
        return found.group(1);
    }
}
