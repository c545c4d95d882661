package dev.muster.platform.web.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The setting takes names and addresses, and a connection has an address that it came to. */
class HostNamesTest {
  private static final SocketAddress ANYWHERE = at("0.0.0.0");

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "muster.example", "a.example.,b_c.example", "10.0.0.1, [::1]", "xn--d-x"})
  void theSettingTakesNames(String text) {
    assertTrue(HostNames.areNames(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://muster.example",
        "muster.example:443",
        "muster.example/x",
        "*.muster.example",
        "a.example b.example",
        "a.example,",
        ",",
        "a..example",
        "müster.example",
        "::1"
      })
  void theSettingTakesNothingElse(String text) {
    assertFalse(HostNames.areNames(text));
  }

  @Test
  void theAddressThatAConnectionCameToIsItsOwn() {
    HostNames names = new HostNames("muster.example");

    assertTrue(names.isOwn("192.0.2.7", ANYWHERE, at("192.0.2.7")));
    assertTrue(names.isOwn("[2001:db8:0::7]", ANYWHERE, at("2001:db8::7")));
    assertFalse(names.isOwn("192.0.2.8", ANYWHERE, at("192.0.2.7")));
  }

  @Test
  void aSocketOfThisMachineThatIsNoAddressOfTheInternetHasNoNames() {
    SocketAddress file = UnixDomainSocketAddress.of("muster.sock");

    assertTrue(new HostNames("").isOwn("any.example", file, file));
    assertFalse(new HostNames("muster.example").isOwn("192.0.2.7", file, file));
  }

  @Test
  void aHostHasOneSpelling() {
    assertEquals("muster.example", HostNames.host("Muster.EXAMPLE.:80").orElseThrow());
    assertTrue(HostNames.host("muster.example:http").isEmpty());
  }

  private static SocketAddress at(String address) {
    return new InetSocketAddress(InetAddress.ofLiteral(address), 8080);
  }
}
