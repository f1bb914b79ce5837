package id.go.bps.pst.patterns;

/** A text that counts how often its characters are read, which measures the work of its reader. */
final class CountedText implements CharSequence {

    private final String text;
    private long looks;

    CountedText(String text) {
        this.text = text;
    }

    long looks() {
        return looks;
    }

    @Override
    public char charAt(int index) {
        looks++;
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
