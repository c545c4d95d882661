package dev.muster.platform.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.platform.web.operation.SmallDocument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The answer to a form leads to a page. */
class FormAnswersTest {
  private final FormAnswers forms =
      new FormAnswers(
          SmallDocument.operations(),
          new ProblemWriter(
              SmallDocument.operations(), SmallSessions.trail(), SmallSessions.signIn()),
          SmallSessions.trail(),
          SmallSessions.signIn());

  @Test
  void aSessionOverTlsHasACookieForTlsAlone() {
    MutableHttpResponse<?> over = answer("https://muster.example beginSession?back=/notes");
    MutableHttpResponse<?> without = answer("http://muster.example beginSession?");

    assertEquals(HttpStatus.SEE_OTHER, over.status());
    assertEquals("/notes", over.header("Location"));
    assertTrue(over.header("Set-Cookie").endsWith("; Secure; HTTPOnly; SameSite=Strict"));
    assertEquals("/", without.header("Location"));
    assertFalse(without.header("Set-Cookie").contains("Secure"));
  }

  @Test
  void whoSendsNoOriginHasNoTls() {
    assertFalse(answer(" beginSession?").header("Set-Cookie").contains("Secure"));
  }

  private MutableHttpResponse<?> answer(String form) {
    MutableHttpResponse<?> response =
        HttpResponse.created(Map.of("accessToken", "a.b.c", "expiresIn", 900));
    forms.answer(form, HttpRequest.POST("/sessions", ""), response);
    return response;
  }
}
