package id.go.bps.pst.web.desk.editor;

import id.go.bps.pst.kernel.Documents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Scriptable;

/** The rules by which a page moves rows, {@code rows-moves.js}, run without a browser. */
final class RowMovesScript implements AutoCloseable {

    private static final Path SCRIPT = Path.of("src/main/webapp/resources/js/rows-moves.js");

    private final Context context;
    private final Scriptable page;

    RowMovesScript() throws IOException {
        String script = Files.readString(SCRIPT);
        context = Context.enter();
        context.setOptimizationLevel(-1);
        context.setLanguageVersion(Context.VERSION_ES6);
        page = context.initStandardObjects();
        evaluate("var window = {};");
        evaluate(script);
    }

    /** The rows after a step; null where the row stays. */
    RowMoves.Rows shifted(List<Integer> depths, int row, String step) {
        return read("shifted(%s, %d, '%s')".formatted(depths, row, step), RowMoves.Rows.class);
    }

    /** Where a block comes back, whose first row was at that position and depth. */
    RowMoves.Place place(List<Integer> depths, int at, int depth) {
        return read("place(%s, %d, %d)".formatted(depths, at, depth), RowMoves.Place.class);
    }

    private <T> T read(String call, Class<T> type) {
        String json = String.valueOf(evaluate("JSON.stringify(window.pst.rowMoves.%s)".formatted(call)));
        return json.equals("null") ? null : Documents.read(json, type);
    }

    private Object evaluate(String script) {
        return context.evaluateString(page, script, SCRIPT.toString(), 1, null);
    }

    @Override
    public void close() {
        context.close();
    }
}
