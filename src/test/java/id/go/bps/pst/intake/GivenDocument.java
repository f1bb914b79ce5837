package id.go.bps.pst.intake;

import id.go.bps.pst.kernel.DeliveryMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A document of the national site, generated from random content, with offices, services, numbers and notations other than those of the two
 * seeds. The seed of its random numbers is its name.
 */
public final class GivenDocument {

    private static final String[] WORDS = {
        "pengguna",
        "layanan",
        "mengisi",
        "buku",
        "tamu",
        "petugas",
        "menyerahkan",
        "berkas",
        "data",
        "statistik",
        "menerima",
        "publikasi",
        "mengambil",
        "membawa",
        "identitas",
        "surat",
        "permintaan",
        "membaca",
        "pustaka",
        "memeriksa",
        "formulir",
        "menunggu",
        "panggilan",
        "menemui",
        "menyampaikan",
        "kebutuhan",
        "informasi",
        "tabel",
        "peta",
        "wilayah",
        "hasil"
    };
    private static final String[] PLACES = {
        "Kota Ambon", "Kabupaten Sikka", "Kota Jayapura", "Provinsi Bali", "Kabupaten Lebak", "Kota Bitung"
    };
    private static final String[] SERVICES = {
        "Konsultasi Statistik",
        "Penjualan Produk Statistik",
        "Rekomendasi Kegiatan Statistik",
        "Perpustakaan",
        "Layanan Konsultasi Statistik dengan Cara Kunjungan Langsung",
        "Permintaan Data Mikro secara Online"
    };
    private static final String[] DECREES = {
        "030 Tahun 2024",
        "038A TAHUN 2023",
        "0109001/1506/SK TAHUN 2023",
        "023/KEG/2022",
        "051114",
        "36716.002.01/01/2023",
        "B-094b/52721/1/2023",
        "019/KPA/2024 TAHUN 2024"
    };
    private static final String[][] HEADINGS = {
        {"Persyaratan", "PERSYARATAN", "Persyaratan Pelayanan", "Persyaratan:"},
        {
            "Sistem, Mekanisme dan Prosedur",
            "Sistem, Mekanisme, dan Prosedur",
            "SISTEM, MEKANISME, DAN PROSEDUR",
            "Prosedur Pelayanan"
        },
        {"Waktu Penyelesaian", "Jangka Waktu Penyelesaian", "WAKTU PENYELESAIAN", "Jangka Waktu Pelayanan :"},
        {"Biaya / Tarif", "Biaya/Tarif", "BIAYA / TARIF", "Biaya dan Tarif"},
        {"Produk Pelayanan", "Produk Layanan", "PRODUK PELAYANAN"},
        {"Pengaduan Layanan", "Penanganan Pengaduan, Saran, dan Masukan", "PENGADUAN LAYANAN", "Pengelolaan Pengaduan"},
    };

    private final Random chance;
    private final List<String> header = new ArrayList<>();
    final List<List<String>> blocks = new ArrayList<>();

    String name;
    String address;
    String postcode;
    String phone;
    String hierarchy;
    public String title;
    public String decree;
    DeliveryMode mode;

    /** The outline in the notation of OutlineReaderTest. */
    final StringBuilder requirements = new StringBuilder();

    final StringBuilder procedure = new StringBuilder();
    final List<String> times = new ArrayList<>();
    String feeClass;
    final List<String> products = new ArrayList<>();
    final List<String> contacts = new ArrayList<>();

    public GivenDocument(long seed) {
        chance = new Random(seed);
        head();
        outline(0, requirements);
        outline(1, procedure);
        time();
        fee();
        products();
        complaints();
    }

    /** One line, or in a paragraph, as the national site prints. */
    public String text() {
        StringBuilder text = new StringBuilder(chance.nextBoolean() ? "\n\n\n" : "");
        header.forEach(line -> text.append(line).append(chance.nextInt(4) == 0 ? "\n" : "\n\n"));
        text.append(title).append("\n\nNo. SK : ").append(decree).append("\n\n");
        for (int i = 0; i < blocks.size(); i++) {
            List<String> lines = blocks.get(i);
            text.append(lines.get(0)).append("\n\n");
            if (chance.nextInt(3) == 0) {
                header.forEach(line -> text.append(line).append("\n\n"));
            }
            lines.subList(1, lines.size()).forEach(line -> text.append(line).append('\n'));
            text.append('\n');
        }
        return text.toString();
    }

    /** As a table with the components at the left, copied as lines. */
    String columns() {
        StringBuilder text = new StringBuilder();
        header.forEach(line -> text.append(line).append("\n\n"));
        text.append(title).append("\n\nNo. SK : ").append(decree).append("\n\n");
        for (List<String> lines : blocks) {
            for (int i = 1; i < lines.size(); i++) {
                text.append(String.format("%-60s", i == 1 ? lines.get(0) : ""))
                        .append(lines.get(i))
                        .append('\n');
            }
            text.append('\n');
        }
        return text.toString();
    }

    /** PDFBox's own fonts have no bullet. */
    GivenDocument withoutBullets() {
        for (StringBuilder told : List.of(requirements, procedure)) {
            String plain = told.toString().replace("•", "*");
            told.setLength(0);
            told.append(plain);
        }
        return this;
    }

    public List<String> header() {
        return header;
    }

    private void head() {
        String place = any(PLACES);
        name = "Pelayanan Statistik Terpadu BPS " + place;
        address = any("Jl. ", "Jalan ", "Jln ") + any("Merdeka", "Jenderal Sudirman", "Pattimura")
                + any(" No. ", " no.", " Nomor ") + (1 + chance.nextInt(90)) + " "
                + place.replaceFirst("^(Kota|Kabupaten|Provinsi) ", "");
        postcode = String.valueOf(10000 + chance.nextInt(89999));
        phone = any("(0911) 341319", "0361238159", "0431-12345", "+62 370 621385");
        hierarchy =
                "Badan Pusat Statistik / Sekretariat Utama / Pelayanan Statistik Terpadu BPS Provinsi Maluku / " + name;
        header.add(name);
        header.add(address + " " + postcode + " " + phone);
        header.add(any("ambon", "sikkakab", "bali") + ".bps.go.id");
        int broken = hierarchy.indexOf("Provinsi");
        if (chance.nextBoolean()) {
            header.add(hierarchy.substring(0, broken).strip());
            header.add(hierarchy.substring(broken));
        } else {
            header.add(hierarchy);
        }
        title = any(SERVICES);
        mode = title.contains("Langsung")
                ? DeliveryMode.IN_PERSON
                : title.contains("Online") ? DeliveryMode.ONLINE : null;
        decree = any(DECREES);
    }

    private void outline(int component, StringBuilder told) {
        List<String> lines = new ArrayList<>(List.of(any(HEADINGS[component])));
        if (chance.nextInt(3) == 0) {
            boolean lettered = chance.nextBoolean();
            told.append("IN_PERSON ").append("Layanan offline").append('\n');
            lines.add((lettered ? "A. " : "1. ") + "Layanan offline");
            items(lettered ? 0 : 1, 0, told, lines, "");
            told.append("ONLINE ").append("Layanan online").append('\n');
            lines.add((lettered ? "B. " : "2. ") + "Layanan online");
            items(lettered ? 0 : 1, 0, told, lines, "");
        } else {
            told.append(mode).append(" null\n");
            items(chance.nextInt(3), 0, told, lines, "");
        }
        blocks.add(lines);
    }

    /** Each depth has its own style of numbering, as in lists that people write. */
    private void items(int style, int depth, StringBuilder told, List<String> lines, String indent) {
        int count = 1 + chance.nextInt(depth == 0 ? 6 : 4);
        StringBuilder inline = new StringBuilder();
        boolean paragraph = depth > 0 && chance.nextBoolean() && count > 1;
        for (int i = 1; i <= count; i++) {
            String marker = marker(style, i);
            String sentence = sentence();
            told.append("  ".repeat(depth))
                    .append(marker)
                    .append(' ')
                    .append(sentence)
                    .append('\n');
            if (paragraph) {
                inline.append(' ').append(marker).append(' ').append(sentence);
                continue;
            }
            lines.add(indent + marker + " " + sentence);
            if (depth < 2 && chance.nextInt(4) == 0) {
                items(style + 2, depth + 1, told, lines, chance.nextBoolean() ? indent + "   " : "");
            }
        }
        if (paragraph) {
            lines.set(lines.size() - 1, lines.get(lines.size() - 1) + inline);
        }
    }

    private static String marker(int style, int number) {
        char letter = (char) ('a' + number - 1);
        return switch (style) {
            case 0 -> number + ".";
            case 1 -> number + ")";
            case 2 -> letter + ".";
            case 3 -> letter + ")";
            case 4 -> "(" + number + ")";
            case 5 -> "•";
            default -> "-";
        };
    }

    private void time() {
        List<String> lines = new ArrayList<>(List.of(any(HEADINGS[2])));
        if (chance.nextBoolean()) {
            lines.add("0");
            lines.add("");
        }
        int count = 1 + chance.nextInt(3);
        for (int i = 1; i <= count; i++) {
            int amount = 1 + chance.nextInt(60);
            String unit = any("menit", "jam", "hari kerja", "hari");
            boolean waits = chance.nextBoolean();
            String text = waits
                    ? "Pengguna akan dilayani maksimal " + amount + " " + unit + " setelah mengisi buku tamu."
                    : "Permintaan selesai paling lama " + amount + " " + unit + " sejak berkas lengkap.";
            lines.add((count > 1 ? i + ") " : "") + text);
            times.add((waits ? "WAIT " : "COMPLETION ") + amount + " "
                    + unit.replace("menit", "MINUTE")
                            .replace("jam", "HOUR")
                            .replace("hari kerja", "WORKING_DAY")
                            .replace("hari", "DAY")
                    + " "
                    + (waits ? "setelah mengisi buku tamu" : "sejak berkas lengkap") + " | " + text);
        }
        blocks.add(lines);
    }

    private void fee() {
        List<String> lines = new ArrayList<>(List.of(any(HEADINGS[3])));
        switch (chance.nextInt(3)) {
            case 0 -> {
                lines.add(any("Tidak dipungut biaya", "Gratis", "Tanpa biaya", "TIDAK DIPUNGUT BIAYA"));
                feeClass = "FREE null []";
            }
            case 1 -> {
                lines.add(any("Nol rupiah", "Rp0,-", "Rp 0"));
                feeClass = "ZERO_RUPIAH null []";
            }
            default -> {
                lines.add("Sesuai PP Nomor 21 Tahun 2023");
                lines.add("1. Publikasi cetak Rp 25.000 per eksemplar");
                lines.add("2. Peta digital: Rp1.250.000,- / lembar");
                feeClass = "PNBP PP Nomor 21 Tahun 2023 [Publikasi cetak=25000/eksemplar, Peta digital=1250000/lembar]";
            }
        }
        blocks.add(lines);
    }

    private void products() {
        List<String> lines = new ArrayList<>(List.of(any(HEADINGS[4])));
        int count = 1 + chance.nextInt(4);
        for (int i = 1; i <= count; i++) {
            boolean limited = chance.nextInt(3) == 0;
            String text =
                    limited ? "Penggandaan tabel statistik maksimal " + (i + 4) + " lembar per pengguna" : sentence();
            lines.add(i + ". " + text);
            products.add(i + ". " + text
                    + (limited ? " [Penggandaan tabel statistik " + (i + 4) + " lembar pengguna]" : " []"));
        }
        blocks.add(lines);
    }

    private void complaints() {
        List<String> lines = new ArrayList<>(List.of(any(HEADINGS[5])));
        if (chance.nextBoolean()) {
            lines.add(any("Kotak saran di ruang pelayanan", "Kotak pengaduan pada ruang PST"));
            contacts.add("SUGGESTION_BOX " + lines.get(lines.size() - 1));
        }
        lines.add(any("E-mail: ", "Email : ", "Surel: ") + "bps8171@bps.go.id"
                + (chance.nextBoolean() ? "" : " atau pst8171@bps.go.id"));
        contacts.add("EMAIL bps8171@bps.go.id");
        if (lines.get(lines.size() - 1).contains("pst8171")) {
            contacts.add("EMAIL pst8171@bps.go.id");
        }
        String mobile = any("0812-1010-6371", "081210106371", "+62 812 1010 6371");
        lines.add(any("WhatsApp: ", "WA : ", "Whatsapp Pelayanan: ") + mobile);
        contacts.add("WHATSAPP " + mobile);
        lines.add("Website: <https://webapps.bps.go.id/pengaduan/>");
        contacts.add("WEB https://webapps.bps.go.id/pengaduan/");
        blocks.add(lines);
    }

    private String sentence() {
        StringBuilder sentence = new StringBuilder();
        int words = 3 + chance.nextInt(8);
        String last = "";
        for (int i = 0; i < words; i++) {
            String word = any(WORDS);
            while (word.equals(last)) {
                word = any(WORDS);
            }
            last = word;
            sentence.append(
                    i == 0 ? word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1) : " " + word);
        }
        return sentence + any("", ".", ".", ";");
    }

    private String any(String... choices) {
        return choices[chance.nextInt(choices.length)];
    }
}
