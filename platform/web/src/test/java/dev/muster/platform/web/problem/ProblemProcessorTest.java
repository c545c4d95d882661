package dev.muster.platform.web.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micronaut.http.HttpHeaders;
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

  @Test
  void aReadThatFindsNoMemoryForItsAnswerMayBeSentAgain() {
    HttpResponse<Map<String, Object>> answer = outOfMemory(HttpRequest.GET("/notes"));

    assertEquals(HttpStatus.SERVICE_UNAVAILABLE, answer.status());
    assertEquals("/problems/overloaded", answer.body().get("type"));
    assertEquals("5", answer.header(HttpHeaders.RETRY_AFTER));
  }

  @Test
  void aWriteThatFindsNoMemoryIsNotSaidToBeUndone() {
    HttpResponse<Map<String, Object>> answer = outOfMemory(HttpRequest.POST("/notes", "{}"));

    assertEquals(HttpStatus.INTERNAL_SERVER_ERROR, answer.status());
    assertEquals("/problems/internal-error", answer.body().get("type"));
  }

  private static HttpResponse<Map<String, Object>> outOfMemory(HttpRequest<?> request) {
    ErrorContext error = ErrorContext.builder(request).cause(new OutOfMemoryError()).build();
    return new ProblemProcessor().processResponse(error, HttpResponse.serverError());
  }
}
