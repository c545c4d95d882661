package dev.muster.platform.web.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.muster.platform.web.input.JsonBody;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A key names a method, a path and a body. */
class IdempotentAnswersTest {
  private static final JsonBody BODY = body("{\"name\": \"A\"}");

  @Test
  void theSameRequestHasTheSameFingerprintAndNoOtherHasIt() {
    HttpRequest<?> request = HttpRequest.create(HttpMethod.POST, "/notes");

    assertEquals(
        IdempotentAnswers.fingerprint(request, BODY),
        IdempotentAnswers.fingerprint(
            HttpRequest.create(HttpMethod.POST, "/notes"), body("{\"name\": \"A\"}")));
    for (HttpRequest<?> other :
        new HttpRequest<?>[] {
          HttpRequest.create(HttpMethod.PUT, "/notes"),
          HttpRequest.create(HttpMethod.PATCH, "/notes"),
          HttpRequest.create(HttpMethod.POST, "/other")
        }) {
      assertNotEquals(
          IdempotentAnswers.fingerprint(request, BODY),
          IdempotentAnswers.fingerprint(other, BODY),
          other::toString);
    }
    assertNotEquals(
        IdempotentAnswers.fingerprint(request, BODY),
        IdempotentAnswers.fingerprint(request, body("{\"name\":\"A\"}")));
  }

  private static JsonBody body(String json) {
    return JsonBody.parse(json.getBytes(StandardCharsets.UTF_8));
  }
}
