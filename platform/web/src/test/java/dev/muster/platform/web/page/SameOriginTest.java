package dev.muster.platform.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.HttpHeaders;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A form comes from a page of the service, or does nothing. */
class SameOriginTest {
  @ParameterizedTest
  @CsvSource({
    "http://muster.example:8080, same-origin, true",
    "http://MUSTER.example:8080, , true",
    ", same-origin, true",
    "https://muster.example:8080, same-origin, true",
    "http://muster.example:8080, same-site, false",
    "http://muster.example:8080, none, false",
    "http://muster.example, , false",
    "http://other.example:8080, same-origin, false",
    "null, , false",
    "not an origin, , false",
    ", , false"
  })
  void itsOriginIsTheHostOfTheRequest(String origin, String site, boolean same) {
    HttpHeaders headers = new DefaultHttpHeaders().set("Host", "muster.example:8080");
    if (origin != null) {
      headers.set("Origin", origin);
    }
    if (site != null) {
      headers.set("Sec-Fetch-Site", site);
    }

    assertEquals(same, SameOrigin.sent(headers));
  }
}
