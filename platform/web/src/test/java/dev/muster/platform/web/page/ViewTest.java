package dev.muster.platform.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.platform.web.operation.SmallDocument;
import dev.muster.platform.web.session.SessionCookie;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A page knows what its forms hold without a field. */
class ViewTest {
  @Test
  void theFormsOfAPageHoldTheVersionTheSessionAndTheWayBack() {
    String token = new SessionCookie("a.b.c").formToken();

    assertEquals(
        Map.of("header.If-Match", "\"1\"", "token", token, "back", "/notes?text=a%20b"),
        View.of(
                SmallDocument.operation("listNotes"),
                HttpRequest.GET("/notes?text=a%20b").header("Cookie", "muster-session=a.b.c"),
                HttpResponse.ok().header("ETag", "\"1\""))
            .hidden());
  }

  @Test
  void withoutThemTheyHoldTheWayBackAlone() {
    assertEquals(
        Map.of("back", "/notes"),
        View.of(SmallDocument.operation("listNotes"), HttpRequest.GET("/notes"), HttpResponse.ok())
            .hidden());
  }
}
