package id.go.bps.pst.benchmark;

import id.go.bps.pst.testkit.FreePorts;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Starts the portal on data of its own, first and warm, loads the public page of a standard beside the same bytes as nginx's file, works at the desk, and prints
 * one table. Rounds alternate between the two servers and figures are medians, since a shared machine is seldom quiet.
 */
public final class Benchmark {

    private static final String PAGE = "/kota-bima/perpustakaan";
    private static final int WARMING_SECONDS = 20;
    private static final int DESK_WORK = 30;

    private static final int WARM_STARTS = Integer.getInteger("benchmark.starts", 3);
    private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 5);
    private static final int SECONDS = Integer.getInteger("benchmark.seconds", 10);

    private final Table table = new Table();
    private final Path home;
    private final List<Integer> ports = FreePorts.find(4);
    private final Load load = Load.best();
    private double p50OfTwo;

    private Benchmark(Path home) {
        this.home = home;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        Path project = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
        new Benchmark(StartedPortal.layHome(project)).run();
    }

    private void run() throws IOException, InterruptedException, SQLException {
        say("first start");
        try (StartedPortal first = start()) {
            table.add("start, first on a checkout: everything", "%.1f s", first.wholeSeconds());
            table.add("start, first: portal to its first public page", "%.1f s", first.portalSeconds());
        }
        measureWarmStarts();
        try (StartedPortal portal = start()) {
            measureMemory(portal);
            measurePage(portal);
            say("desk");
            DeskWork desk = DeskWork.of(portal, DESK_WORK);
            table.add("desk: opening the editor, median", "%.1f ms", median(desk.opening(), each -> each));
            table.add("desk: saving a draft, median", "%.1f ms", median(desk.saving(), each -> each));
            table.add("desk: CPU to open and save once", "%.1f ms", desk.cpuMillis());
            say("editor of 300 steps");
            LongDraft draft = LongDraft.of(portal, DESK_WORK);
            table.add(
                    "editor of 14 components and 300 steps: opening, median",
                    "%.1f ms",
                    median(draft.opening(), each -> each));
            table.add("the same page, compressed", "%.0f bytes", draft.bytes());
            table.add("the same: autosave of one component, median", "%.1f ms", median(draft.keeping(), each -> each));
            table.add(
                    "the same: autosave of the 300 steps, median",
                    "%.1f ms",
                    median(draft.keepingSteps(), each -> each));
            say("many versions");
            ManyVersions.lay(portal.owner());
            addRatio("desk: list of 20 services × 200 versions, against 20 × 2", portal, ManyVersions::desk);
            addRatio("desk: history of 200 versions, against 2", portal, ManyVersions::history);
        } catch (IOException | SQLException | InterruptedException | RuntimeException failure) {
            // Also the measurements before a failure
            print();
            throw failure;
        }
        try {
            measureSizes();
        } finally {
            print();
        }
    }

    /** The same page, and searching, as the number of offices grows. */
    private void measureSizes() throws IOException, InterruptedException, SQLException {
        say("553 offices");
        try (StartedPortal portal = StartedPortal.start(
                home, ports.get(0), ports.get(1), ports.get(2), "-Dportal.demonstration.offices=all")) {
            ManyOffices.awaitNation(portal.owner());
            measureSize(portal, "553 offices");
            Searches searches = Searches.at(portal, SECONDS);
            table.add("search, 50 a second over 553 offices × 5 services: p50", "%.1f ms", searches.within(0.5));
            table.add("the same: p99", "%.1f ms", searches.within(0.99));
            say("5,000 offices");
            ManyOffices.lay(portal.owner(), 5_000);
            measureSize(portal, "5,000 offices");
        }
    }

    private void measureSize(StartedPortal portal, String size) throws IOException, InterruptedException, SQLException {
        List<Double> first = ManyOffices.readFirst(portal);
        load.run(portal.at(PAGE), WARMING_SECONDS);
        List<Double> rounds = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            rounds.add(load.run(portal.at(PAGE), SECONDS).p50Millis());
        }
        double p50 = median(rounds, each -> each);
        table.add("public standard page, " + size + ": p50", "%.2f ms", p50);
        table.add("the same: times as long as with 2", "%.2f ×", p50 / p50OfTwo);
        table.add("the same: 200 offices' pages that nobody had read, median", "%.1f ms", median(first, each -> each));
    }

    private void addRatio(String figure, StartedPortal portal, Function<ManyVersions, List<Double>> value) {
        double many = median(value.apply(ManyVersions.at(portal, "6371")), each -> each);
        double few = median(value.apply(ManyVersions.at(portal, "5272")), each -> each);
        table.add(figure, "%.1f ms", many);
        table.add(figure + ": times as long", "%.2f ×", many / few);
    }

    private void print() {
        System.out.printf(
                "%nLoad by %s, %d connections, gzip; medians of %d rounds of %d s; %d processors, Java %s%n%n%s%n",
                load.name(),
                Load.CONNECTIONS,
                ROUNDS,
                SECONDS,
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                table);
    }

    private StartedPortal start() throws IOException {
        return StartedPortal.start(home, ports.get(0), ports.get(1), ports.get(2));
    }

    private void measureWarmStarts() throws IOException {
        List<StartedPortal> starts = new ArrayList<>();
        for (int i = 0; i < WARM_STARTS; i++) {
            say("warm start " + (i + 1));
            try (StartedPortal warm = start()) {
                starts.add(warm);
            }
        }
        table.add("start, warm: everything", "%.1f s", median(starts, StartedPortal::wholeSeconds));
        table.add(
                "start, warm: portal to its first public page", "%.1f s", median(starts, StartedPortal::portalSeconds));
    }

    private void measureMemory(StartedPortal portal) throws IOException {
        table.add("resident after start: portal", "%.0f MiB", Processes.residentMebibytes(portal.portal()));
        table.add("resident after start: Keycloak", "%.0f MiB", Processes.residentMebibytes(portal.keycloak()));
        table.add("resident after start: PostgreSQL", "%.0f MiB", Processes.familyMebibytes(portal.database()));
    }

    private record Round(Load.Result result, double cpuMillisPerReply) {}

    private void measurePage(StartedPortal portal) throws IOException, InterruptedException {
        URI page = portal.at(PAGE);
        byte[] plain = get(page, "identity");
        byte[] gzip = get(page, "gzip");
        Path folder = Files.createDirectories(home.resolve("nginx"));
        Optional<NginxFile> nginx = NginxFile.serve(folder, plain, gzip, ports.get(3));
        try {
            say("page under load");
            load.run(page, WARMING_SECONDS);
            List<Round> ofPortal = new ArrayList<>();
            List<Round> ofNginx = new ArrayList<>();
            for (int i = 0; i < ROUNDS; i++) {
                ofPortal.add(round(page, portal.portal()));
                if (nginx.isPresent()) {
                    ofNginx.add(round(nginx.get().page(), nginx.get().process()));
                }
            }
            table.add("resident under load: portal", "%.0f MiB", Processes.residentMebibytes(portal.portal()));
            table.add("public standard page", "%.0f bytes", plain.length);
            table.add("public standard page, compressed", "%.0f bytes", gzip.length);
            p50OfTwo = median(ofPortal, each -> each.result().p50Millis());
            addRounds("requests per second", "%.0f", ofPortal, ofNginx, each -> each.result()
                    .perSecond());
            addRounds("p50", "%.2f ms", ofPortal, ofNginx, each -> each.result().p50Millis());
            addRounds("p99", "%.2f ms", ofPortal, ofNginx, each -> each.result().p99Millis());
            addRounds("CPU per request", "%.4f ms", ofPortal, ofNginx, Round::cpuMillisPerReply);
        } finally {
            nginx.ifPresent(NginxFile::close);
        }
    }

    private Round round(URI page, ProcessHandle server) throws IOException, InterruptedException {
        double before = Processes.cpuMillis(server);
        Load.Result result = load.run(page, SECONDS);
        return new Round(result, (Processes.cpuMillis(server) - before) / result.replies());
    }

    private void addRounds(
            String figure, String format, List<Round> portal, List<Round> nginx, ToDoubleFunction<Round> value) {
        if (nginx.isEmpty()) {
            table.add(figure, format, median(portal, value));
        } else {
            table.add(figure, format, median(portal, value), median(nginx, value));
        }
    }

    private static byte[] get(URI page, String encoding) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(page)
                                .header("Accept-Encoding", encoding)
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException(page + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    private static <T> double median(List<T> rounds, ToDoubleFunction<T> value) {
        double[] sorted = rounds.stream().mapToDouble(value).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static void say(String step) {
        System.out.println("Benchmark: " + step);
    }
}
