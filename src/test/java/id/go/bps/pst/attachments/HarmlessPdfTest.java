package id.go.bps.pst.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.go.bps.pst.testkit.GivenFiles;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HarmlessPdfTest {

    private static final String LINK = "/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /Border [0 0 1] ";
    private static final String SIGNED =
            "<< /Type /Annot /Subtype /Widget /FT /Sig /T (Kepala) /F 132 /Rect [9 9 99 99] /P 3 0 R /V 5 0 R "
                    + "/AP << /N 6 0 R >> >>";
    private static final String SIGNATURE =
            "<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /adbe.pkcs7.detached /Contents <00> /ByteRange [0 1 2 3] "
                    + "/Name (BSrE) /M (D:20261129) /Reference [<< /Type /SigRef /TransformMethod /DocMDP "
                    + "/TransformParams << /Type /TransformParams /P 2 /V /1.2 >> >>] >>";
    private static final String SEAL =
            "<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << >> /Length 0 >>\nstream\n\nendstream";

    static Stream<Arguments> onNoList() {
        return Stream.of(
                arguments("JavaScript", WrittenPdf.of("/OpenAction << /S /JavaScript /JS (app.alert(1)) >>", "")),
                arguments("SubmitForm", WrittenPdf.of("/OpenAction << /S /SubmitForm /F (http://a.example) >>", "")),
                arguments("SubmitForm", WrittenPdf.of("/OpenAction 4 0 R", "", "<< /S /SubmitForm >>")),
                arguments("Launch", WrittenPdf.of("/OpenAction [<< /S /Launch >> null]", "")),
                arguments("GoToR", WrittenPdf.of("", LINK + "/A << /S /GoToR /F (lain.pdf) /D [0 /Fit] >> >>]")),
                arguments("GoToE", WrittenPdf.of("", LINK + "/A << /S /GoToE /D [0 /Fit] >> >>]")),
                arguments("Named", WrittenPdf.of("", LINK + "/A << /S /Named /N /Print >> >>]")),
                arguments("Ubah", WrittenPdf.of("", LINK + "/A << /S /Ubah >> >>]")),
                arguments(
                        "Hide",
                        WrittenPdf.of("", LINK + "/A << /S /GoTo /D [3 0 R /Fit] /Next [<< /S /Hide >>] >> >>]")),
                arguments("AA", WrittenPdf.of("/AA << /WC << /S /GoTo /D [3 0 R /Fit] >> >>", "")),
                arguments("AA", WrittenPdf.of("", "/AA << /O << /S /GoTo /D [3 0 R /Fit] >> >>")),
                arguments("AA", WrittenPdf.of("", LINK + "/AA << >> >>]")),
                arguments("PA", WrittenPdf.of("", LINK + "/PA << /S /URI /URI (http://a.example) >> >>]")),
                arguments("EmbeddedFiles", WrittenPdf.of("/Names << /EmbeddedFiles << /Names [] >> >>", "")),
                arguments("JavaScript", WrittenPdf.of("/Names << /JavaScript << /Names [] >> >>", "")),
                arguments("Renditions", WrittenPdf.of("/Names << /Renditions << /Names [] >> >>", "")),
                arguments("AF", WrittenPdf.of("/AF [4 0 R]", "", "<< /Type /F /EF << >> >>")),
                arguments("EF", WrittenPdf.of("", "/PieceInfo << /X << /Private << /EF << >> >> >> >>")),
                arguments("Collection", WrittenPdf.of("/Collection << /View /D >>", "")),
                arguments(
                        "FileAttachment",
                        WrittenPdf.of("", "/Annots [<< /Subtype /FileAttachment /Rect [0 0 9 9] >>]")),
                arguments("RichMedia", WrittenPdf.of("", "/Annots [<< /Subtype /RichMedia /Rect [0 0 9 9] >>]")),
                arguments("3D", WrittenPdf.of("", "/Annots [<< /Subtype /3D /Rect [0 0 9 9] >>]")),
                arguments("Screen", WrittenPdf.of("", "/Annots [<< /Subtype /Screen /Rect [0 0 9 9] >>]")),
                arguments("Movie", WrittenPdf.of("", "/Annots [<< /Subtype /Movie /Rect [0 0 9 9] >>]")),
                arguments("XFA", WrittenPdf.of("/AcroForm << /Fields [] /XFA (x) >>", "")),
                arguments("XFA", WrittenPdf.of("/AcroForm << /Fields [] /XFA [(x) 4 0 R] >>", "", "<< >>")),
                arguments("CO", WrittenPdf.of("/AcroForm << /Fields [] /CO [4 0 R] >>", "", "<< >>")),
                arguments("AcroForm", WrittenPdf.of("/AcroForm << /Fields [4 0 R] >>", "", "<< /FT /Tx /T (nama) >>")),
                arguments(
                        "AcroForm", WrittenPdf.of("/AcroForm << /Fields [<< /T (a) /Kids [<< /FT /Btn >>] >>] >>", "")),
                arguments("A", WrittenPdf.of("", "/Annots [<< /Subtype /Widget /FT /Sig /Rect [0 0 9 9] /A << >> >>]")),
                arguments("Requirements", WrittenPdf.of("/Requirements [<< /S /EnableJavaScripts >>]", "")),
                arguments("URI", WrittenPdf.of("/URI << /Base (http://a.example) >>", "")),
                arguments("Tidakdikenal", WrittenPdf.of("/Tidakdikenal << /Apa (saja) >>", "")),
                arguments("Tidakdikenal", WrittenPdf.of("", "/Tidakdikenal [(saja)]")),
                arguments(
                        "F",
                        WrittenPdf.of(
                                "", "/Contents 4 0 R", "<< /F (http://a.example) /Length 0 >>\nstream\n\nendstream")),
                arguments("Ref", WrittenPdf.of("", "", SEAL.replace("/BBox", "/Ref << /F (lain.pdf) >> /BBox"))),
                arguments("OPI", WrittenPdf.of("", "", SEAL.replace("/BBox", "/OPI << >> /BBox"))),
                arguments("PS", WrittenPdf.of("", "", SEAL.replace("/Form", "/PS"))),
                arguments("Alternates", WrittenPdf.of("", "", SEAL.replace("/Form", "/Image /Alternates [<< >>]"))),
                arguments("Launch", WrittenPdf.of("", "", "<< /Hilang [<< /S /Launch >>] >>")),
                arguments("JS", WrittenPdf.of("", "/Resources << /Font << /F1 << /JS (x) >> >> >>")),
                arguments(
                        "DestOutputProfileRef",
                        WrittenPdf.of("/OutputIntents [<< /DestOutputProfileRef << >> >>]", "")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("onNoList")
    void content_on_no_list_is_named(String name, byte[] pdf) throws IOException {
        assertThat(notOn(HarmlessPdf.PAPER, pdf)).contains(name);
        assertThat(notOn(HarmlessPdf.PUBLICATION, pdf)).contains(name);
    }

    static Stream<Arguments> forPublications() {
        return Stream.of(
                arguments("URI", WrittenPdf.of("", LINK + "/A << /S /URI /URI (https://bps.go.id/a?b=c) >> >>]")),
                arguments("URI", WrittenPdf.of("", LINK + "/A << /S /URI /URI (mailto:pst@bps.go.id) >> >>]")),
                arguments("URI", WrittenPdf.of("", "", "<< /S /URI /URI (https://bps.go.id) >>")),
                arguments("Dests", WrittenPdf.of("/Names << /Dests << /Names [(bab1) [3 0 R /Fit]] >> >>", "")),
                arguments("Dests", WrittenPdf.of("/Dests << /bab1 [3 0 R /Fit] >>", "")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forPublications")
    void publications_may_have_links_and_named_places_and_papers_may_not(String name, byte[] pdf) throws IOException {
        assertThat(notOn(HarmlessPdf.PAPER, pdf)).contains(name);
        assertThat(notOn(HarmlessPdf.PUBLICATION, pdf)).isEmpty();
    }

    static Stream<String> otherAddresses() {
        return Stream.of(
                "(javascript:alert(1))",
                "(file:///etc/passwd)",
                "(data:text/html,x)",
                "(bps.go.id)",
                "()",
                "[(https://a)]",
                "(ht tp:x)");
    }

    @ParameterizedTest
    @MethodSource("otherAddresses")
    void a_publication_links_to_the_web_and_nowhere_else(String address) throws IOException {
        byte[] pdf = WrittenPdf.of("", LINK + "/A << /S /URI /URI " + address + " >> >>]");
        assertThat(notOn(HarmlessPdf.PUBLICATION, pdf)).contains("URI");
    }

    static Stream<Arguments> harmless() {
        return Stream.of(
                arguments("plain", WrittenPdf.of("", "")),
                arguments("as PDFBox writes", GivenFiles.pdf(2, "SK")),
                arguments("opened on a page", WrittenPdf.of("/OpenAction [3 0 R /XYZ null null 0]", "")),
                arguments(
                        "opened on a page by an action",
                        WrittenPdf.of("/OpenAction << /S /GoTo /D [3 0 R /Fit] >>", "")),
                arguments("a link to its own page", WrittenPdf.of("", LINK + "/Dest [3 0 R /Fit] >>]")),
                arguments(
                        "signed",
                        WrittenPdf.of(
                                "/AcroForm << /Fields [4 0 R] /SigFlags 3 /DR << >> >> /Perms << /DocMDP 5 0 R >> "
                                        + "/DSS << /Certs [] >> /Extensions << /ESIC << /BaseVersion /1.7 >> >>",
                                "/Annots [4 0 R]",
                                SIGNED,
                                SIGNATURE,
                                SEAL)),
                arguments(
                        "marked",
                        WrittenPdf.of(
                                "",
                                "/Annots [4 0 R << /Subtype /Stamp /Rect [0 0 9 9] /Contents (LUNAS) >>]",
                                "<< /Subtype /Text /Rect [0 0 9 9] /Popup << /Subtype /Popup /Rect [0 0 9 9] /Parent 4 0 R >> >>")),
                arguments(
                        "with a table of contents and tags, as a word processor writes",
                        WrittenPdf.of(
                                "/Outlines 4 0 R /PageMode /UseOutlines /Lang (id-ID) /MarkInfo << /Marked true >> "
                                        + "/StructTreeRoot << /Type /StructTreeRoot /K << /S /Document /A << /O /Layout >> >> >> "
                                        + "/ViewerPreferences << /DisplayDocTitle true >> /Vendor_Version 3",
                                "/Tabs /S /StructParents 0 /Group << /S /Transparency /CS /DeviceRGB >>",
                                "<< /Type /Outlines /First 5 0 R /Last 5 0 R /Count 1 >>",
                                "<< /Title (Satu) /Parent 4 0 R /Dest [3 0 R /XYZ 0 0 0] /A << /S /GoTo /D [3 0 R /Fit] >> >>")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("harmless")
    void papers_of_offices_are_accepted(String name, byte[] pdf) throws IOException {
        assertThat(notOn(HarmlessPdf.PAPER, pdf)).as(name).isEmpty();
        assertThat(notOn(HarmlessPdf.PUBLICATION, pdf)).as(name).isEmpty();
    }

    /** Any kind of action, also an unknown one, at any place where an action may be. */
    @Property(tries = 60)
    void only_listed_actions_are_accepted(@ForAll @AlphaChars @StringLength(min = 1, max = 12) String kind)
            throws IOException {
        String action = "<< /S /" + kind + " /D [3 0 R /Fit] >>";
        for (byte[] pdf : new byte[][] {
            WrittenPdf.of("/OpenAction " + action, ""),
            WrittenPdf.of("", LINK + "/A " + action + " >>]"),
            WrittenPdf.of("/Outlines << /First << /Title (a) /A " + action + " >> >>", "")
        }) {
            assertThat(notOn(HarmlessPdf.PAPER, pdf))
                    .isEqualTo(kind.equals("GoTo") ? Optional.empty() : Optional.of(kind));
        }
    }

    private static Optional<String> notOn(HarmlessPdf harmless, byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return PdfContent.notOn(harmless, document);
        }
    }
}
