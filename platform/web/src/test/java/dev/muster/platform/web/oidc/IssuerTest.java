package dev.muster.platform.web.oidc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A provider is named by a URL that nobody on the way can answer for. */
class IssuerTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://id.example",
        "https://id.example/",
        "HTTPS://id.example:8443/realms/muster",
        "http://localhost:8080/realms/muster",
        "http://127.0.0.1",
        "HTTP://[::1]:8080"
      })
  void aUrlOfTlsOrOfThisMachineIsOne(String text) {
    assertTrue(Issuer.isIssuer(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "id.example",
        "http://id.example",
        "http://localhost.id.example",
        "https:",
        "https:///realms",
        "http:///realms",
        "ftp://localhost",
        "https://id.example?realm=muster",
        "https://id.example#muster",
        "https://id example"
      })
  void anythingElseIsNone(String text) {
    assertFalse(Issuer.isIssuer(text));
  }

  @Test
  void theProviderDescribesItselfBelowItsUrl() {
    URI expected = URI.create("https://id.example/a/.well-known/openid-configuration");

    assertEquals(expected, new Issuer("https://id.example/a").discovery());
    assertEquals(expected, new Issuer("https://id.example/a/").discovery());
  }
}
