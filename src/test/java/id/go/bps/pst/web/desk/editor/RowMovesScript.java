package id.go.bps.pst.web.desk.editor;

import id.go.bps.pst.kernel.Documents;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;

/** The rules by which a page moves rows, {@code rows-moves.js}, run without a browser. */
final class RowMovesScript {

    private static final Path SCRIPT = Path.of("src/main/webapp/resources/js/rows-moves.js");

    private final Value rules;
    private final Value json;

    RowMovesScript() {
        Context context = Context.newBuilder("js")
                .option("engine.WarnInterpreterOnly", "false")
                .option("js.esm-eval-returns-exports", "true")
                .build();
        rules = context.eval(module());
        json = context.eval("js", "JSON");
    }

    private static Source module() {
        try {
            return Source.newBuilder("js", SCRIPT.toFile())
                    .mimeType("application/javascript+module")
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows after a step; null where the row stays. */
    RowMoves.Rows shifted(List<Integer> depths, int row, String step) {
        return read(rules.invokeMember("shifted", array(depths), row, step), RowMoves.Rows.class);
    }

    /** Where a block comes back, whose first row was at that position and depth. */
    RowMoves.Place place(List<Integer> depths, int at, int depth) {
        return read(rules.invokeMember("place", array(depths), at, depth), RowMoves.Place.class);
    }

    private Value array(List<Integer> depths) {
        return json.invokeMember("parse", depths.toString());
    }

    private <T> T read(Value answer, Class<T> type) {
        return answer.isNull()
                ? null
                : Documents.read(json.invokeMember("stringify", answer).asString(), type);
    }
}
