package id.go.bps.pst.export;

import java.awt.Color;

/** The colours of the public pages (css/pst/10-tokens.css), on white paper. */
final class Look {

    static final Color BLACK = Color.BLACK;
    static final Color SURFACE = Color.WHITE;
    static final Color INK = new Color(0x14242C);
    static final Color SOFT = new Color(0x495B64);
    static final Color LINE = new Color(0xD2DCDF);
    static final Color BAND = new Color(0x07394A);
    static final Color ON_BAND_SOFT = new Color(0xC5DDE3);
    static final Color BRAND = new Color(0x0A5A6D);
    static final Color TINT = new Color(0xE1EFF1);
    static final Color ACCENT = new Color(0xEBA91F);
    static final Color WARN_TINT = new Color(0xFFF2D3);
    static final Color WARN_LINE = new Color(0xB87A00);
    static final Color WARN_INK = new Color(0x704500);

    private Look() {}
}
