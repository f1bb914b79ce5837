package id.go.bps.pst.build;

import org.graalvm.polyglot.Value;

/** The format of scripts and style sheets, which is Prettier's. */
final class WebFormat implements AutoCloseable {

    private static final String PRETTIER = """
        (text, parser) => {
          const answer = {};
          prettier
            .format(text, { parser, plugins: Object.values(prettierPlugins), printWidth: 120 })
            .then((formatted) => { answer.formatted = formatted; }, (wrong) => { answer.wrong = String(wrong); });
          return answer;
        }""";
    /** The options of the format. */
    static final String OPTIONS = PRETTIER;

    private final WebTools tools = WebTools.formatters();
    private final Value prettier = tools.read(PRETTIER);

    /**
     * @param ending "js" or "css"
     * @throws IllegalArgumentException if the text is not valid
     */
    String formatted(String ending, String source) {
        Value answer = prettier.execute(source, ending.equals("js") ? "babel" : ending);
        if (!answer.hasMember("formatted")) {
            throw new IllegalArgumentException(answer.getMember("wrong").asString());
        }
        return answer.getMember("formatted").asString();
    }

    @Override
    public void close() {
        tools.close();
    }
}
