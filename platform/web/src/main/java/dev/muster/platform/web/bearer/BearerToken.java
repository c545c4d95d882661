package dev.muster.platform.web.bearer;

import dev.muster.platform.web.problem.InvalidInput;
import dev.muster.platform.web.problem.ProblemException;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the token of a request: RFC 6750, section 2.1. */
public final class BearerToken {
  // RFC 9110, section 11.2: token68.
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9._~+/-]+=*");

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
    return lines.stream()
        .map(line -> line.split(" +", 2))
        .filter(words -> words[0].equalsIgnoreCase("Bearer"))
        .map(BearerToken::token)
        .findFirst();
  }

  private static String token(String[] words) {
    if (words.length < 2 || !TOKEN.matcher(words[1]).matches()) {
      throw malformed("must have one token after the word Bearer");
    }
    return words[1];
  }

  private static ProblemException malformed(String detail) {
    return InvalidInput.header(HttpHeaders.AUTHORIZATION, detail)
        .refusal()
        .with(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"muster\", error=\"invalid_request\"");
  }
}
