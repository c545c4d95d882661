package dev.muster.platform.web.bearer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.platform.web.problem.ProblemException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpRequest;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A token is read as RFC 6750 says. */
class BearerTokenTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"Bearer a.b-c_d~e+f/9==", "bearer a.b-c_d~e+f/9==", "BEARER  a.b-c_d~e+f/9=="})
  void theCaseOfTheSchemeDoesNotMatter(String line) {
    assertEquals(Optional.of("a.b-c_d~e+f/9=="), token(line));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Basic YTpi", "Bearertoken", "Digest username=\"a\"", "BearerX a"})
  void anotherSchemeIsNoToken(String line) {
    assertEquals(Optional.empty(), token(line));
  }

  @ParameterizedTest
  @ValueSource(strings = {"az", "AZ", "09", "-._~+/", "a=", "7"})
  void aTokenHasLettersDigitsAndSomeSigns(String text) {
    assertEquals(Optional.of(text), token("Bearer " + text));
  }

  @Test
  void aRequestWithoutTheHeaderHasNoToken() {
    assertEquals(Optional.empty(), token());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bearer",
        "Bearer ",
        "Bearer a b",
        "Bearer a,b",
        "Bearer =",
        "Bearer a=b",
        "Bearer a==b==",
        "Bearer a@",
        "Bearer a[",
        "Bearer a`",
        "Bearer a{",
        "Bearer a:",
        "Bearer a\u0080",
        "Bearer ä"
      })
  void whatIsNoTokenIsRefused(String line) {
    assertThrows(ProblemException.class, () -> token(line));
  }

  @Test
  void aRepeatedHeaderIsRefused() {
    assertThrows(ProblemException.class, () -> token("Bearer a", "Bearer a"));
  }

  private static Optional<String> token(String... lines) {
    MutableHttpRequest<?> request = HttpRequest.GET("/");
    for (String line : lines) {
      request.getHeaders().add("Authorization", line);
    }
    return BearerToken.of(request);
  }
}
