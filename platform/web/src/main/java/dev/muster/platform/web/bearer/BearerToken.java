package dev.muster.platform.web.bearer;

import dev.muster.platform.web.problem.InvalidInput;
import dev.muster.platform.web.problem.ProblemException;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.util.List;
import java.util.Optional;

/** Reads the token of a request: RFC 6750, section 2.1. */
public final class BearerToken {
  private static final String SCHEME = "Bearer";
  private static final boolean[] OF_TOKENS = new boolean[128];

  static {
    ("ABCDEFGHIJKLMNOPQRSTUVWXYZ" + "abcdefghijklmnopqrstuvwxyz" + "0123456789" + "-._~+/")
        .chars()
        .forEach(character -> OF_TOKENS[character] = true);
  }

  private BearerToken() {}

  /**
   * Returns the token; empty where the header is missing or has another scheme. RFC 6750, section
   * 3.1, tells both to sign in, without an error.
   *
   * @throws ProblemException if the header is repeated, or has no token of the right syntax
   */
  public static Optional<String> of(HttpRequest<?> request) {
    List<String> lines = request.getHeaders().getAll(HttpHeaders.AUTHORIZATION);
    if (lines.size() > 1) {
      throw malformed("must be sent once");
    }
    return lines.stream().findFirst().filter(BearerToken::hasScheme).map(BearerToken::token);
  }

  private static boolean hasScheme(String line) {
    int end = SCHEME.length();
    return line.regionMatches(true, 0, SCHEME, 0, end)
        && (line.length() == end || line.charAt(end) == ' ');
  }

  private static String token(String line) {
    int begin = SCHEME.length();
    while (begin < line.length() && line.charAt(begin) == ' ') {
      begin++;
    }
    String token = line.substring(begin);
    if (!isToken68(token)) {
      throw malformed("must have one token after the word Bearer");
    }
    return token;
  }

  /**
   * Returns whether a text has the syntax of RFC 9110, section 11.2. A regular expression for it
   * took a quarter of the time of a read, as a token has some 500 characters.
   */
  private static boolean isToken68(String text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '=') {
      end--;
    }
    boolean valid = end > 0;
    for (int i = 0; i < end && valid; i++) {
      char character = text.charAt(i);
      valid = character < OF_TOKENS.length && OF_TOKENS[character];
    }
    return valid;
  }

  private static ProblemException malformed(String detail) {
    return InvalidInput.header(HttpHeaders.AUTHORIZATION, detail)
        .refusal()
        .with(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"muster\", error=\"invalid_request\"");
  }
}
