package dev.muster.platform.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A browser sends what means nothing for a page, and only from a request for a page it goes. */
class PageRequestTest {
  @ParameterizedTest
  @CsvSource({
    "/notes, /notes",
    "/notes?text=, /notes",
    "/notes?text=&pinned=, /notes",
    "/notes?text=&pinned=false&since=, /notes?pinned=false",
    "/notes?text=a&since=&pinned=false, /notes?text=a&pinned=false",
    "/notes?text=a=&since=b, /notes?text=a=&since=b",
    "/notes/a=, /notes/a="
  })
  void emptyFieldsGo(String target, String rest) {
    assertEquals(rest, simplified(HttpMethod.GET, target, "text/html,*/*", "").uri());
  }

  @Test
  void aRequestForNoPageStaysWhatItIs() {
    assertEquals(
        "/notes?text=",
        simplified(HttpMethod.GET, "/notes?text=", "application/json,text/html", "").uri());
    assertEquals(
        "/notes?text=", simplified(HttpMethod.POST, "/notes?text=", "text/html", "").uri());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "1"             | none
          W/"1", "2-part" | none
          "1", "abc"      | "1", "abc"
          *               | *
          """)
  void tagsOfJsonGoAndOthersStay(String tags, String rest) {
    HttpRequest request = simplified(HttpMethod.GET, "/notes/1", "text/html", tags);

    assertEquals(rest, request.headers().get("If-None-Match", "none"));
  }

  @Test
  void theCookieOfASessionStandsForItsTokenWhereTheRequestHasNone() {
    assertEquals("Bearer a.b.c", authorization(HttpMethod.GET, "text/html", ""));
    assertEquals("Bearer x", authorization(HttpMethod.GET, "text/html", "Bearer x"));
    assertEquals("none", authorization(HttpMethod.GET, "application/json", ""));
    assertEquals("none", authorization(HttpMethod.POST, "text/html", ""));
  }

  private static String authorization(HttpMethod method, String accept, String sent) {
    HttpRequest request = new DefaultHttpRequest(HttpVersion.HTTP_1_1, method, "/notes");
    request.headers().set("Accept", accept).set("Cookie", "muster-session=a.b.c");
    if (!sent.isEmpty()) {
      request.headers().set("Authorization", sent);
    }
    PageRequest.simplify(request);
    return request.headers().get("Authorization", "none");
  }

  private static HttpRequest simplified(
      HttpMethod method, String target, String accept, String tags) {
    HttpRequest request = new DefaultHttpRequest(HttpVersion.HTTP_1_1, method, target);
    request.headers().set("Accept", accept).set("If-None-Match", tags);
    PageRequest.simplify(request);
    return request;
  }
}
