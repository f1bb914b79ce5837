package id.go.bps.pst.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.testkit.Answer;
import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.SignedIn;
import id.go.bps.pst.testkit.Visitor;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody guesses the password of a person whose name they know. */
class GuessingIT {

    private static final String NAME = "admin.6371";
    private static final String WRONG = "not-the-password";

    private Portal portal;

    @BeforeEach
    void open() {
        portal = Portal.running();
        forgetGuesses();
    }

    @AfterEach
    void forgetGuesses() {
        Portal.running().realm().letPass(10);
        Portal.running().realm().forgetWrongPasswords();
    }

    @Test
    void eleven_wrong_passwords_stop_the_guesser_even_with_the_right_one() {
        guess("127.0.0.11", 11);
        assertThat(isLetIn(Visitor.from("127.0.0.11"))).isFalse();
    }

    @Test
    void the_person_comes_in_from_elsewhere_while_somebody_guesses() {
        guess("127.0.0.12", 11);
        assertThat(isLetIn(Visitor.from("127.0.0.13"))).isTrue();
    }

    @Test
    void a_device_on_which_the_person_signed_in_before_passes_from_the_guessers_own_address_too() {
        Visitor known = Visitor.from("127.0.0.14");
        assertThat(isLetIn(known)).isTrue();
        known.cookies(keycloak()).keySet().removeIf(name -> !name.startsWith("PST_DEVICE_"));
        guess("127.0.0.14", 11);
        assertThat(isLetIn(Visitor.from("127.0.0.14"))).as("a stranger").isFalse();
        assertThat(isLetIn(known)).as("the known device").isTrue();
    }

    @Test
    void a_device_that_guesses_stops_only_itself() {
        Visitor known = Visitor.from("127.0.0.15");
        assertThat(isLetIn(known)).isTrue();
        known.cookies(keycloak()).keySet().removeIf(name -> !name.startsWith("PST_DEVICE_"));
        for (int i = 0; i < 11; i++) {
            type(known, NAME, WRONG);
        }
        assertThat(isLetIn(known)).isFalse();
        assertThat(isLetIn(Visitor.from("127.0.0.15"))).isTrue();
    }

    @Test
    void a_device_that_is_known_of_one_person_is_a_stranger_to_another() {
        Visitor own = Visitor.from("127.0.0.16");
        assertThat(type(own, "petugas.6371", SignedIn.PASSWORD).status()).isEqualTo(302);
        own.cookies(keycloak()).keySet().removeIf(name -> !name.startsWith("PST_DEVICE_"));
        String cookie = own.cookies(keycloak()).values().iterator().next();
        guess("127.0.0.16", 11);
        own.cookies(keycloak()).put(nameOfDeviceCookie(), cookie);
        assertThat(isLetIn(own)).isFalse();
    }

    @Test
    void guessing_from_many_addresses_is_stopped_too_and_known_devices_go_on() {
        Visitor known = Visitor.from("127.0.0.17");
        assertThat(isLetIn(known)).isTrue();
        known.cookies(keycloak()).keySet().removeIf(name -> !name.startsWith("PST_DEVICE_"));
        portal.realm().letPass(2);
        for (int network = 1; network <= 20; network++) {
            guess("127.0.1." + network, 1);
        }
        assertThat(isLetIn(Visitor.from("127.0.2.1"))).as("one address more").isFalse();
        assertThat(isLetIn(known)).as("the known device").isTrue();
    }

    /** Each network guesses once, all within one moment, so nothing but what they share can stop them. */
    @Test
    void guesses_from_many_addresses_at_the_same_moment_are_no_more_than_may_be_wrong() {
        portal.realm().letPass(1);
        Instant begin = Instant.now();
        int guesses = 60;
        CyclicBarrier together = new CyclicBarrier(guesses);
        try (ExecutorService networks = Executors.newFixedThreadPool(guesses)) {
            for (int network = 1; network <= guesses; network++) {
                Visitor visitor = Visitor.from("127.0.3." + network);
                networks.submit(() -> {
                    Answer page = visitor.go(portal.at("/sign-in"));
                    together.await(1, TimeUnit.MINUTES);
                    return SignedIn.typePassword(visitor, page, NAME, WRONG);
                });
            }
        }
        List<String> failed = portal.realm().failedSignIns(NAME, begin);
        assertThat(failed).hasSize(guesses);
        assertThat(failed)
                .as("passwords that were looked at")
                .filteredOn("invalid_user_credentials"::equals)
                .hasSizeBetween(1, 10);
        assertThat(failed).filteredOn("user_temporarily_disabled"::equals).hasSizeGreaterThanOrEqualTo(guesses - 10);
    }

    @Test
    void trying_many_names_from_one_address_is_stopped_too() {
        portal.realm().letPass(1);
        List<String> names = List.of("admin.5272", "kepala.5272", "petugas.5272", "kepala.6371", "auditor.52");
        for (int round = 0; round < 2; round++) {
            for (String name : names) {
                type(Visitor.from("127.0.0.18"), name, WRONG);
                portal.realm().forgetWrongPasswords(name, "127.0.0.18");
            }
        }
        assertThat(isLetIn(Visitor.from("127.0.0.18"))).isFalse();
        assertThat(isLetIn(Visitor.from("127.0.0.19"))).as("elsewhere").isTrue();
    }

    private void guess(String address, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(type(Visitor.from(address), NAME, WRONG).status()).isEqualTo(200);
        }
    }

    private boolean isLetIn(Visitor visitor) {
        Answer answer = type(visitor, NAME, SignedIn.PASSWORD);
        assertThat(answer.status()).isIn(200, 302);
        if (answer.status() == 200) {
            assertThat(answer.text()).as("as for a wrong password").contains("Nama pengguna atau kata sandi salah.");
        }
        return answer.status() == 302;
    }

    private Answer type(Visitor visitor, String user, String password) {
        return SignedIn.typePassword(visitor, visitor.go(portal.at("/sign-in")), user, password);
    }

    private URI keycloak() {
        return URI.create(portal.realm().issuer());
    }

    private String nameOfDeviceCookie() {
        return "PST_DEVICE_" + portal.realm().idOf(NAME).substring(0, 8);
    }
}
