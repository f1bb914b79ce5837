package id.go.bps.pst.attachments;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Searches a PDF for the first element that is not on a list of harmless ones. It follows the structure as a viewer does, from the catalog
 * to pages, annotations, actions and fields, and checks each key. It also checks every object of the file, reachable or not, for external
 * streams and for the few elements that are dangerous anywhere.
 */
final class PdfContent {

    /** What draws (8.10.2, 8.9.5); nothing here leads to another file or to a printer's program. */
    private static final Set<String> FORM_KEYS =
            words("Type Subtype FormType BBox Matrix Resources Group Metadata PieceInfo "
                    + "LastModified StructParent StructParents OC Name Measure Length Filter DecodeParms DL");

    private static final Set<String> IMAGE_KEYS = words(
            "Type Subtype Width Height ColorSpace BitsPerComponent Intent ImageMask "
                    + "Mask Decode Interpolate SMask SMaskInData Matte Name StructParent ID Metadata OC Length Filter DecodeParms DL");

    private static final Set<String> EXTERNAL = words("F FFilter FDecodeParms");
    private static final Set<String> NOWHERE = words("JS XFA EF RichMediaContent");
    private static final Set<String> ACTIONS_NOWHERE = words(
            "JavaScript Launch ImportData SubmitForm ResetForm GoToR GoToE Rendition RichMediaExecute GoTo3DView SetOCGState URI");

    private static final Pattern SAFE_TO_SAY = Pattern.compile("[A-Za-z0-9]{1,30}");
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]{0,20}+):[\\x21-\\x7e]*+");

    private final HarmlessPdf harmless;
    private final Deque<PartAt> open = new ArrayDeque<>();
    private final Map<PdfPart, Set<COSBase>> followed = new EnumMap<>(PdfPart.class);
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    /** The value of a key, and the part of the document that it is for a viewer; null for data. */
    private record PartAt(COSBase value, PdfPart part) {}

    private PdfContent(HarmlessPdf harmless) {
        this.harmless = harmless;
    }

    /**
     * The name of the first thing that is not on the list, as PDF calls it: "SubmitForm", "EmbeddedFiles"; empty where all is harmless.
     */
    static Optional<String> notOn(HarmlessPdf harmless, PDDocument document) {
        PdfContent content = new PdfContent(harmless);
        COSDocument file = document.getDocument();
        content.open.add(new PartAt(document.getDocumentCatalog().getCOSObject(), PdfPart.CATALOG));
        Optional<String> found = content.next();
        if (found.isEmpty()) {
            content.open.add(new PartAt(file.getTrailer(), null));
            for (COSObjectKey key : file.getXrefTable().keySet()) {
                content.open.add(new PartAt(file.getObjectFromPool(key), null));
            }
            found = content.next();
        }
        return found.map(name -> SAFE_TO_SAY.matcher(name).matches() ? name : "?");
    }

    private Optional<String> next() {
        while (!open.isEmpty()) {
            PartAt found = open.pop();
            COSBase value = found.value instanceof COSObject indirect ? indirect.getObject() : found.value;
            boolean first = (found.part == null
                            ? seen
                            : followed.computeIfAbsent(
                                    found.part, part -> Collections.newSetFromMap(new IdentityHashMap<>())))
                    .add(value);
            Optional<String> odd = first ? odd(value, found.part) : Optional.empty();
            if (odd.isPresent()) {
                return odd;
            }
        }
        return Optional.empty();
    }

    private Optional<String> odd(COSBase value, PdfPart part) {
        if (value instanceof COSDictionary dictionary) {
            return part == null ? inData(dictionary) : inPart(dictionary, part);
        }
        if (value instanceof COSArray array && !(part == PdfPart.ACTION && isPlace(array))) {
            array.forEach(each -> open.push(new PartAt(each, part)));
        }
        return Optional.empty();
    }

    /** Where an action may stand, a place within the document may stand as well: a page and how it is shown. */
    private static boolean isPlace(COSArray array) {
        return array.size() >= 2 && array.getObject(1) instanceof COSName;
    }

    private Optional<String> inData(COSDictionary dictionary) {
        boolean stream = dictionary instanceof COSStream;
        Set<String> drawing = !stream ? null : drawing(dictionary.getNameAsString(COSName.SUBTYPE));
        if (stream && "PS".equals(dictionary.getNameAsString(COSName.SUBTYPE))) {
            return Optional.of("PS");
        }
        String action = dictionary.getNameAsString(COSName.S);
        if (action != null
                && ACTIONS_NOWHERE.contains(action)
                && !harmless.actions().contains(action)) {
            return Optional.of(action);
        }
        if ("Filespec".equals(dictionary.getNameAsString(COSName.TYPE))) {
            return Optional.of("Filespec");
        }
        for (COSName key : dictionary.keySet()) {
            String name = key.getName();
            COSBase value = dictionary.getItem(key);
            if (NOWHERE.contains(name)
                    || stream && EXTERNAL.contains(name)
                    || drawing != null && !drawing.contains(name) && !isPlain(dictionary.getDictionaryObject(key))) {
                return Optional.of(name);
            }
            open.push(new PartAt(value, null));
        }
        return Optional.empty();
    }

    private static Set<String> drawing(String subtype) {
        return "Form".equals(subtype) ? FORM_KEYS : "Image".equals(subtype) ? IMAGE_KEYS : null;
    }

    private Optional<String> inPart(COSDictionary dictionary, PdfPart part) {
        Optional<String> kind = kind(dictionary, part);
        if (kind.isPresent()) {
            return kind;
        }
        for (COSName key : dictionary.keySet()) {
            String name = key.getName();
            COSBase value = dictionary.getDictionaryObject(key);
            Optional<PdfPart> leads = part.part(name);
            if (leads.isPresent()) {
                open.push(new PartAt(value, leads.get()));
            } else if (!part.hasData(name) && !isNamed(name, part) && !isPlain(value)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** Whether the key is an allowed tree of names: in the names of the catalog or, in old files, in the catalog itself. */
    private boolean isNamed(String key, PdfPart part) {
        return (part == PdfPart.NAMES || part == PdfPart.CATALOG && key.equals("Dests"))
                && harmless.names().contains(key);
    }

    /** The kind of an annotation, field or action, where it is not on the list. */
    private Optional<String> kind(COSDictionary dictionary, PdfPart part) {
        if (part == PdfPart.ACTION) {
            String action = name(dictionary, COSName.S);
            if (!harmless.actions().contains(action)) {
                return Optional.of(action);
            }
            return action.equals("URI") && !leadsToTheWeb(dictionary) ? Optional.of("URI") : Optional.empty();
        }
        if (part == PdfPart.ANNOTATION) {
            boolean field = dictionary.getItem(COSName.SUBTYPE) == null && dictionary.getItem(COSName.RECT) == null;
            String kind = name(dictionary, COSName.SUBTYPE);
            if (!field && !harmless.annotations().contains(kind)) {
                return Optional.of(kind);
            }
            if (dictionary.getItem(COSName.A) != null && !kind.equals("Link")) {
                return Optional.of("A");
            }
            // A field that is filled in shows what nobody signed
            String type = dictionary.getItem(COSName.FT) == null ? "Sig" : name(dictionary, COSName.FT);
            return type.equals("Sig") ? Optional.empty() : Optional.of("AcroForm");
        }
        return Optional.empty();
    }

    private static String name(COSDictionary dictionary, COSName key) {
        return dictionary.getDictionaryObject(key) instanceof COSName name ? name.getName() : "";
    }

    private boolean leadsToTheWeb(COSDictionary action) {
        return action.getDictionaryObject(COSName.URI) instanceof COSString text
                && Optional.of(SCHEME.matcher(text.getString()))
                        .filter(address -> address.matches())
                        .filter(address ->
                                harmless.schemes().contains(address.group(1).toLowerCase(Locale.ROOT)))
                        .isPresent();
    }

    /** Whether the value is a number, a name or the like: viewers ignore unknown keys with such values. */
    private static boolean isPlain(COSBase value) {
        return value == null
                || value instanceof COSNull
                || !(value instanceof COSDictionary || value instanceof COSArray || value instanceof COSObject);
    }

    private static Set<String> words(String words) {
        return Arrays.stream(words.split(" ")).collect(Collectors.toUnmodifiableSet());
    }
}
