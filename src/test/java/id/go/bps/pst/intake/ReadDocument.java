package id.go.bps.pst.intake;

import id.go.bps.pst.intake.layout.Doubt;
import id.go.bps.pst.intake.layout.Doubt.Kind;
import id.go.bps.pst.intake.reading.ImportedStandard;
import id.go.bps.pst.intake.reading.StandardReader;
import id.go.bps.pst.offices.profile.ContactPoint;
import id.go.bps.pst.standards.content.Products;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Documents of the folder {@code intake}, and their readings in short form. */
final class ReadDocument {

    private ReadDocument() {}

    static List<Kind> kinds(ImportedStandard read) {
        return read.doubts().stream().map(Doubt::kind).toList();
    }

    static List<String> values(ImportedStandard read) {
        return read.office().contacts().stream()
                .map(contact -> contact.kind() + " " + contact.value())
                .toList();
    }

    static List<String> hours(ImportedStandard read) {
        return read.office().hours().stream()
                .map(span -> span.days() + " " + span.opens() + " " + span.closes())
                .toList();
    }

    /** The commitments with an amount. */
    static List<String> times(ImportedStandard read) {
        return read.content().time().commitments().stream()
                .filter(time -> time.amount() != null)
                .map(time -> time.kind() + " " + time.amount() + " " + time.unit())
                .toList();
    }

    static List<String> tariffs(ImportedStandard read) {
        return read.content().fee().tariffs().stream()
                .map(tariff -> tariff.item() + "|" + tariff.rupiah() + "|" + tariff.unit())
                .toList();
    }

    static List<String> texts(Products products) {
        return products.products().stream()
                .map(product -> product.marker() + " " + product.text())
                .toList();
    }

    static ContactPoint contact(ImportedStandard read, String id) {
        return read.office().contacts().stream()
                .filter(contact -> contact.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static ImportedStandard read(String name) {
        return StandardReader.read(text(name), "Layanan", null);
    }

    static String text(String name) {
        try (InputStream file = ReadDocument.class.getResourceAsStream("/intake/" + name + ".txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
