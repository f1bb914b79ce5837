package id.go.bps.pst.identity.held;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** As the database keeps them. */
class InMemoryHeldTexts implements HeldTexts {

    private final List<HeldText> texts = new ArrayList<>();
    private final Map<String, Instant> signedOut = new HashMap<>();

    List<HeldText> all() {
        return texts;
    }

    @Override
    public void lock() {}

    @Override
    public Tally tally(HeldText.Place place) {
        List<HeldText> others = texts.stream()
                .filter(text ->
                        !isAt(place.browser(), place.owner(), place.page()).test(text))
                .toList();
        Predicate<HeldText> ofPerson = text -> text.place().owner().equals(place.owner());
        return new Tally(
                others.stream()
                        .filter(ofPerson)
                        .filter(text -> text.place().signIn().equals(place.signIn()))
                        .count(),
                others.stream().filter(ofPerson).count(),
                size(others.stream().filter(ofPerson).toList()),
                others.size(),
                size(others));
    }

    private static long size(List<HeldText> texts) {
        return texts.stream().mapToLong(text -> text.content().length()).sum();
    }

    private static Predicate<HeldText> isAt(String browser, String owner, String page) {
        return text -> text.place().browser().equals(browser)
                && text.place().owner().equals(owner)
                && text.place().page().equals(page);
    }

    @Override
    public void add(HeldText text) {
        texts.removeIf(
                isAt(text.place().browser(), text.place().owner(), text.place().page()));
        texts.add(text);
    }

    @Override
    public Optional<String> find(String browser, String owner, String page) {
        return texts.stream().filter(isAt(browser, owner, page)).findFirst().map(HeldText::content);
    }

    @Override
    public void remove(String browser, String owner, String page) {
        texts.removeIf(isAt(browser, owner, page));
    }

    @Override
    public void leaveNewest(String browser, String owner, int most) {
        List<HeldText> own = texts.stream()
                .filter(text -> text.place().browser().equals(browser)
                        && text.place().owner().equals(owner))
                .sorted(Comparator.comparing(HeldText::heldAt).reversed())
                .toList();
        texts.removeAll(own.subList(Math.min(most, own.size()), own.size()));
    }

    @Override
    public void leaveOnlyOf(String browser, String owner) {
        texts.removeIf(text ->
                text.place().browser().equals(browser) && !text.place().owner().equals(owner));
    }

    @Override
    public void removeOf(String owner, String signIn) {
        texts.removeIf(text ->
                text.place().owner().equals(owner) && text.place().signIn().equals(signIn));
    }

    @Override
    public void removeBefore(Instant instant) {
        texts.removeIf(text -> text.heldAt().isBefore(instant));
    }

    @Override
    public void addSignedOut(String signIn, Instant at) {
        signedOut.put(signIn, at);
    }

    @Override
    public boolean isSignedOutSince(String signIn, Instant instant) {
        return signedOut.containsKey(signIn) && !signedOut.get(signIn).isBefore(instant);
    }

    @Override
    public void removeSignedOutBefore(Instant instant) {
        signedOut.values().removeIf(at -> at.isBefore(instant));
    }
}
