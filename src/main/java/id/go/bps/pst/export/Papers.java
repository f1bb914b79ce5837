package id.go.bps.pst.export;

import id.go.bps.pst.offices.profile.OfficeView;
import id.go.bps.pst.standards.versions.StandardView;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Makes papers (PDF), one at a time: each needs a few hundred kilobytes of memory and a fraction of a second. The caller keeps the result.
 */
@ApplicationScoped
public class Papers {

    /** One at a time, also because the files of the typefaces have one read position. */
    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

    /**
     * A version of a standard, as PDF/UA-1 and PDF/A-3a on A4.
     *
     * @param english whether to use the office's English text where it is up to date
     * @param address lasting address of this version, absolute; null where it has none yet
     */
    public byte[] standard(StandardView standard, boolean english, String address) throws IOException {
        ONE_AT_A_TIME.lock();
        try {
            return StandardPaper.of(standard, english, address);
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    /**
     * An office's poster, as PDF/UA-1 and PDF/A-3a, on one sheet where the text stays large enough to be read from a step away.
     *
     * @param standards in force at the office; may be empty
     * @param address of its page, absolute
     * @param a3 whether the sheet is A3; else A4
     */
    public byte[] poster(OfficeView office, List<StandardView> standards, boolean english, String address, boolean a3)
            throws IOException {
        ONE_AT_A_TIME.lock();
        try {
            return OfficePoster.of(office, standards, english, address, a3);
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }
}
