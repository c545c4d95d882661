package dev.muster.platform.web.netty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.muster.platform.web.fixture.NoteService;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The header Accept names media types that a route has, the best first. */
class AcceptNegotiationTest {
  // A service asks its routes once; each test asks them again.
  private final AcceptNegotiation negotiation =
      NoteService.shared().getApplicationContext().createBean(AcceptNegotiation.class);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          application/json;q=0.5, text/html   | text/html,application/json
          application/json, text/html         | application/json,text/html
          application/yaml;q=0.9              | application/yaml
          text/*, image/png                   | text/css,text/html,text/javascript,application/json
          text/html, application/json;q=0     | text/html,application/json
          image/png                           | application/problem+json
          """)
  void typesOfRoutesAreNamedInTheOrderOfTheClientsPreference(String accept, String settled) {
    HttpHeaders headers = new DefaultHttpHeaders().set("Accept", accept);

    negotiation.settle(HttpMethod.GET, headers);

    assertEquals(settled, headers.get("Accept"));
  }

  @Test
  void aRequestThatReadsNothingIsNotAnsweredWithAPage() {
    HttpHeaders headers = new DefaultHttpHeaders().set("Accept", "text/html");

    negotiation.settle(HttpMethod.PUT, headers);

    assertEquals("text/html", headers.get("Accept"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2",
        "text/html, image/gif, image/jpeg, */*; q=0.2"
      })
  void anAcceptThatNobodyChoseGoes(String accept) {
    HttpHeaders headers = new DefaultHttpHeaders().set("Accept", accept);

    negotiation.settle(HttpMethod.GET, headers);

    assertFalse(headers.contains("Accept"));
  }
}
