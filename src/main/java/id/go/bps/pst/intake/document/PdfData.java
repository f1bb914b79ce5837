package id.go.bps.pst.intake.document;

import id.go.bps.pst.standards.content.ContentData;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** Extracts the data attached to a PDF of the portal. */
final class PdfData {

    /** In bytes; more than 500 rows of 2,000 letters need. */
    static final int MOST_BYTES = 4 * 1024 * 1024;

    private PdfData() {}

    static Optional<byte[]> of(PDDocument document) throws IOException {
        PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
        PDEmbeddedFilesNameTreeNode files = names == null ? null : names.getEmbeddedFiles();
        Map<String, PDComplexFileSpecification> byName = files == null ? null : files.getNames();
        PDComplexFileSpecification carried = byName == null ? null : byName.get(ContentData.FILE_NAME);
        PDEmbeddedFile file = carried == null ? null : carried.getEmbeddedFile();
        if (file == null) {
            return Optional.empty();
        }
        byte[] json = file.createInputStream().readNBytes(MOST_BYTES + 1);
        return json.length > MOST_BYTES ? Optional.empty() : Optional.of(json);
    }
}
