package id.go.bps.pst.benchmark;

import id.go.bps.pst.kernel.NationalRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/**
 * Searches that come at a steady pace, whether those before are answered or not; each is timed from when it should have been asked. Every other is one that many
 * ask, which the portal has in memory; the rest name an area beside it, each of the nation's in turn, so that they are asked for the first time.
 */
final class Searches {

    private static final int PER_SECOND = 50;
    private static final int WARMING_SECONDS = 20;

    private static final List<String> AREAS = NationalRegistry.all().stream()
            .map(office -> office.name().replaceFirst("^BPS (Provinsi |Kabupaten |Kota )?", ""))
            .toList();

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

    /** Asks without counting first. */
    static Searches at(StartedPortal portal, int seconds) throws IOException, InterruptedException {
        run(portal, 0, WARMING_SECONDS);
        return new Searches(run(portal, WARMING_SECONDS * PER_SECOND, seconds));
    }

    private static double[] run(StartedPortal portal, int first, int seconds) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        List<CompletableFuture<Double>> answers = new ArrayList<>();
        long begin = System.nanoTime();
        for (int i = 0; i < seconds * PER_SECOND; i++) {
            long due = begin + i * TimeUnit.SECONDS.toNanos(1) / PER_SECOND;
            TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
            URI page = portal.at("/cari?q=" + words(first + i));
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

    private static String words(int which) {
        // Or a question would always be of the same kind, their number being even
        int step = which / ASKED.size();
        String asked = ASKED.get(which % ASKED.size());
        String area = AREAS.get(which % AREAS.size());
        return (which + step) % 2 == 0 ? asked : asked + "+" + URLEncoder.encode(area, StandardCharsets.UTF_8);
    }

    /** Milliseconds within which this share of the searches was answered. */
    double within(double share) {
        return sorted[(int) (share * (sorted.length - 1))];
    }
}
