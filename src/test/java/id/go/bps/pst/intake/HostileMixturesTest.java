package id.go.bps.pst.intake;

import static id.go.bps.pst.intake.HostileTextsTest.LEADS;
import static id.go.bps.pst.intake.HostileTextsTest.PIECES;

import id.go.bps.pst.patterns.SmallStack;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The same with what repeats mixed at random. */
class HostileMixturesTest {

    @Property(tries = 60)
    void a_mixture_is_read_or_refused(@ForAll long seed) {
        Random chance = new Random(seed);
        StringBuilder text = new StringBuilder(LEADS.get(chance.nextInt(LEADS.size())));
        for (int stretches = 1 + chance.nextInt(6); stretches > 0; stretches--) {
            String piece = PIECES.get(chance.nextInt(PIECES.size())) + PIECES.get(chance.nextInt(PIECES.size()));
            text.append(piece.repeat(1 + chance.nextInt(500)));
        }
        SmallStack.run(() -> HostileTextsTest.read(text.toString()));
    }
}
