package id.go.bps.pst.web.listener;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SenderTest {

    @Test
    void anAddressOfTheSameNetworkIsTheSameSender() {
        assertThat(Sender.network("203.0.113.7")).isEqualTo("203.0.113.7");
        assertThat(Sender.network("2001:db8::1")).isEqualTo(Sender.network("2001:0db8:0:0:ffff::2"));
        assertThat(Sender.network("2001:db8::1")).isNotEqualTo(Sender.network("2001:db8:0:1::1"));
        assertThat(Sender.network("::ffff:203.0.113.7")).isNotEqualTo(Sender.network("::ffff:203.0.113.8"));
    }

    @Test
    void textThatIsNoAddressIsUsedUnchanged() {
        assertThat(Sender.network("a:b")).isEqualTo("a:b");
        assertThat(Sender.network("unknown")).isEqualTo("unknown");
    }
}
