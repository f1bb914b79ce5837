package id.go.bps.pst.launch;

import java.util.List;
import java.util.Map;

/** A server that does nothing, for as long as it is let. */
final class Sleeper {

    private Sleeper() {}

    public static void main(String[] arguments) throws InterruptedException {
        Thread.sleep(60_000);
    }

    static Child start(DataFolder data) {
        return Child.start(
                data,
                "sleeper",
                List.of("-cp", System.getProperty("java.class.path"), Sleeper.class.getName()),
                Map.of());
    }
}
