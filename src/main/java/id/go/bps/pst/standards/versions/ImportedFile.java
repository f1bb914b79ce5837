package id.go.bps.pst.standards.versions;

import id.go.bps.pst.kernel.Documents;
import id.go.bps.pst.kernel.OfficeCode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** A document from which a version was made, stored whole, byte for byte, and never changed. */
@Entity
@Table(name = "imported_file")
public class ImportedFile {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "imported_file_id")
    @SequenceGenerator(name = "imported_file_id", allocationSize = 1)
    private Long id;

    @Column(name = "office_code")
    private String officeCode;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "media_type")
    private String mediaType;

    private byte[] content;

    private String sha256;

    @Column(name = "imported_at")
    private Instant importedAt;

    /** The id of the file whose text this is; null for an uploaded file. */
    @Column(name = "text_of")
    private Long textOf;

    protected ImportedFile() {}

    public ImportedFile(OfficeCode office, String fileName, String mediaType, byte[] content, Instant importedAt) {
        this.officeCode = office.getValue();
        this.fileName = fileName;
        this.mediaType = mediaType;
        this.content = content.clone();
        this.sha256 = Documents.sha256(content);
        this.importedAt = importedAt;
    }

    /** The text extracted from {@code file}, such as a PDF; the ranges of a version refer to its characters. */
    public static ImportedFile textOf(ImportedFile file, byte[] text, Instant at) {
        ImportedFile taken =
                new ImportedFile(OfficeCode.of(file.officeCode), file.fileName, "text/plain; charset=UTF-8", text, at);
        taken.textOf = file.id;
        return taken;
    }

    public Long getId() {
        return id;
    }

    OfficeCode getOffice() {
        return OfficeCode.of(officeCode);
    }

    /** The file whose text this is; empty for an uploaded file. */
    Optional<Long> getTextOf() {
        return Optional.ofNullable(textOf);
    }

    public String getFileName() {
        return fileName;
    }

    public String getMediaType() {
        return mediaType;
    }

    public byte[] getContent() {
        return content.clone();
    }

    /** 64 lower-case hexadecimal digits. */
    public String getSha256() {
        return sha256;
    }
}
