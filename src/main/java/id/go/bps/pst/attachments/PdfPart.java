package id.go.bps.pst.attachments;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The parts of a PDF that can make a viewer act, automatically or at a click, with the keys that each may have (PDF 32000-1). A key leads
 * to another of these parts, or to data (fonts, colours, structure), which a viewer only draws.
 */
enum PdfPart {
    /** 7.7.2. */
    CATALOG(
            "Type Version Extensions PageLabels PageLayout PageMode Lang MarkInfo StructTreeRoot Metadata ViewerPreferences "
                    + "PieceInfo LastModified OCProperties Perms DSS Legal"),
    /** A page, or a node of their tree (7.7.3). */
    PAGE(
            "Type Count Parent LastModified Resources MediaBox CropBox BleedBox TrimBox ArtBox BoxColorInfo Contents Rotate Group "
                    + "Thumb Dur Trans Metadata PieceInfo StructParents StructParent ID PZ SeparationInfo Tabs UserUnit"),
    /** Also a field of a form: the two may be one dictionary (12.5.2, 12.7.3). */
    ANNOTATION(
            "Type Subtype Rect Contents P NM M F AS Border C StructParent OC Lang ca CA BM T TU TM RC CreationDate Subj RT IT "
                    + "QuadPoints InkList L LE IC BE BS RD DA Q DS CL Vertices Open Name State StateModel H Dest MK FT Ff V DV Lock SV LL "
                    + "LLE LLO Cap CO CP Sy Rotate Measure AP"),
    /** 12.6.2, 12.6.4. */
    ACTION("Type S D SD URI IsMap"),
    /** 12.7.2. */
    FORM("SigFlags DR DA Q NeedAppearances"),
    /** An item of the table of contents that viewers show beside the pages, or its root (12.3.3). */
    OUTLINE("Type Title Dest SE C F Count"),
    /** 7.7.4; {@link HarmlessPdf} names the trees that it may have. */
    NAMES(""),
    /** 14.11.5; one that refers to another file is none of these. */
    OUTPUT_INTENT("Type S OutputCondition OutputConditionIdentifier RegistryName Info DestOutputProfile");

    private static final Map<PdfPart, Map<String, PdfPart>> LEADS = Map.of(
            CATALOG,
            Map.of(
                    "Pages",
                    PAGE,
                    "Outlines",
                    OUTLINE,
                    "OpenAction",
                    ACTION,
                    "AcroForm",
                    FORM,
                    "Names",
                    NAMES,
                    "OutputIntents",
                    OUTPUT_INTENT),
            PAGE,
            Map.of("Kids", PAGE, "Annots", ANNOTATION),
            ANNOTATION,
            Map.of("A", ACTION, "Kids", ANNOTATION, "Parent", ANNOTATION, "Popup", ANNOTATION, "IRT", ANNOTATION),
            ACTION,
            Map.of("Next", ACTION),
            FORM,
            Map.of("Fields", ANNOTATION),
            OUTLINE,
            Map.of(
                    "First", OUTLINE, "Last", OUTLINE, "Next", OUTLINE, "Prev", OUTLINE, "Parent", OUTLINE, "A",
                    ACTION));

    @SuppressWarnings("ImmutableEnumChecker") // never changed
    private final Set<String> data;

    PdfPart(String data) {
        this.data = Arrays.stream(data.split(" ")).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether under this key there is data. */
    boolean hasData(String key) {
        return data.contains(key);
    }

    /** The part under this key. */
    Optional<PdfPart> part(String key) {
        return Optional.ofNullable(LEADS.getOrDefault(this, Map.of()).get(key));
    }
}
