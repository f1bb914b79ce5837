package id.go.bps.pst.export;

import id.go.bps.pst.offices.profile.OfficeView;
import id.go.bps.pst.standards.versions.StandardView;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/** Makes papers, one at a time: each takes a few hundred kilobytes of memory and a fraction of a second, and is kept by whoever asked for it. */
@ApplicationScoped
public class Papers {

    /** Also because the typefaces' files are read from one place. */
    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

    /**
     * A version of a standard, as PDF/UA-1 and PDF/A-3a on A4.
     *
     * @param english with the office's English text where there is one that can be trusted
     * @param address at which this version stands for ever, absolute; null where it has none yet
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
     * An office's poster, as PDF/UA-1 and PDF/A-3a on one sheet where that can be read from a step away.
     *
     * @param standards that it has in force; may be none
     * @param address of its page, absolute
     * @param a3 twice as large as A4
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
