package dev.muster.platform.web.page;

import dev.muster.platform.web.problem.Problem;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the problem out of an answer, and puts a page in its place. */
final class PageAnswer {
  private PageAnswer() {}

  @SuppressWarnings("unchecked")
  static Optional<Map<String, @Nullable Object>> problem(MutableHttpResponse<?> response) {
    return response
        .getAttribute(Problem.ATTRIBUTE, Problem.class)
        .map(_ -> (Map<String, @Nullable Object>) response.body());
  }

  static void body(MutableHttpResponse<?> response, String page) {
    // A page shows more than the version that the tag stands for: RFC 9110, section 8.8.3.
    response.getHeaders().remove(HttpHeaders.ETAG);
    response.body(page.getBytes(StandardCharsets.UTF_8)).contentType(Layout.MEDIA_TYPE);
  }
}
