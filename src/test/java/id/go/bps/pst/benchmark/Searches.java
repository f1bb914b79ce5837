package id.go.bps.pst.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** Searches that come at a steady pace, whether those before are answered or not; each is timed from when it should have been asked. */
final class Searches {

    private static final int PER_SECOND = 50;

    /** What people write: names with errors, needs, single words that every office has, postcodes. */
    private static final List<String> ASKED = List.of(
            "fotokopi+publikasi",
            "data+mikro",
            "konsultasi+gratis",
            "bnjarmasin",
            "kota+bima",
            "perpustakaan",
            "layanan",
            "peta+digital+bandung",
            "52011",
            "toba+samosir",
            "formulir+survei",
            "pengguna+mengisi+buku+tamu");

    private final double[] sorted;

    private Searches(double[] sorted) {
        this.sorted = sorted;
    }

    /** Asks as many seconds without counting first. */
    static Searches at(StartedPortal portal, int seconds) throws IOException, InterruptedException {
        run(portal, seconds);
        return new Searches(run(portal, seconds));
    }

    private static double[] run(StartedPortal portal, int seconds) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        List<CompletableFuture<Double>> answers = new ArrayList<>();
        long begin = System.nanoTime();
        for (int i = 0; i < seconds * PER_SECOND; i++) {
            long due = begin + i * TimeUnit.SECONDS.toNanos(1) / PER_SECOND;
            TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
            // Each second one is new to the portal
            String another = i % 2 == 0 ? "" : "+" + Integer.toString(i / ASKED.size(), Character.MAX_RADIX);
            URI page = portal.at("/cari?q=" + ASKED.get(i % ASKED.size()) + another);
            HttpRequest request = HttpRequest.newBuilder(page)
                    .header("Accept-Encoding", "gzip")
                    .build();
            answers.add(client.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray())
                    .thenApply(answer -> {
                        if (answer.statusCode() != 200) {
                            throw new IllegalStateException(page + " answered " + answer.statusCode());
                        }
                        return (System.nanoTime() - due) / 1e6;
                    }));
        }
        try {
            return answers.stream()
                    .mapToDouble(answer -> answer.join())
                    .sorted()
                    .toArray();
        } catch (CompletionException failure) {
            throw new IOException(failure.getCause());
        }
    }

    /** Milliseconds within which this share of the searches was answered. */
    double within(double share) {
        return sorted[(int) (share * (sorted.length - 1))];
    }
}
