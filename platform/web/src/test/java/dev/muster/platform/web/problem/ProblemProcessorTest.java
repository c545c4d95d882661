package dev.muster.platform.web.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the framework refuses becomes a problem, even what it has never refused so far. */
class ProblemProcessorTest {
  @Test
  void aStatusThatHasNoKindOfItsOwnSaysNoMore() {
    ErrorContext error = ErrorContext.builder(HttpRequest.GET("/notes")).build();

    Map<String, Object> body =
        new ProblemProcessor()
            .processResponse(error, HttpResponse.status(HttpStatus.I_AM_A_TEAPOT))
            .body();

    assertEquals("about:blank", body.get("type"));
    assertEquals("I am a teapot", body.get("title"));
    assertEquals("I am a teapot.", body.get("detail"));
    assertEquals(418, body.get("status"));
  }
}
