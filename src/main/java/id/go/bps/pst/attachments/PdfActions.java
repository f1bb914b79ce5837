package id.go.bps.pst.attachments;

import java.io.IOException;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Whether a PDF does more than being read: scripts and the starting of programs, which no decree and no pledge needs. */
final class PdfActions {

    private static final Set<COSName> KINDS =
            Set.of(COSName.JAVA_SCRIPT, COSName.getPDFName("Launch"), COSName.getPDFName("ImportData"));
    private static final int DEEPEST = 50;

    private PdfActions() {}

    /** @throws IOException where a part of the document cannot be read */
    static boolean runAnything(PDDocument document) throws IOException {
        for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
            if (runs(document.getDocument().getObjectFromPool(key).getObject(), 0)) {
                return true;
            }
        }
        return false;
    }

    /** What lies directly in an object; what it only points to has its own turn. */
    private static boolean runs(COSBase part, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new IOException("nested too deeply");
        }
        if (part instanceof COSDictionary dictionary) {
            if (dictionary.containsKey(COSName.JS)
                    || dictionary.getItem(COSName.S) instanceof COSName kind && KINDS.contains(kind)) {
                return true;
            }
            for (COSBase value : dictionary.getValues()) {
                if (runs(value, depth + 1)) {
                    return true;
                }
            }
        } else if (part instanceof COSArray array) {
            for (COSBase value : array) {
                if (runs(value, depth + 1)) {
                    return true;
                }
            }
        }
        return false;
    }
}
