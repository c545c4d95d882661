package dev.muster.platform.web.problem;

import io.micronaut.http.HttpStatus;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A kind of problem as its page tells it. Title and status are those of the example, which the code
 * made that answers requests: the page cannot say anything else than the service does.
 *
 * @param example a problem of this kind
 * @param instance the path of a request that may end with the example; null where the service does
 *     not tell it
 * @param explanation what the kind means, and what a client can do about it
 */
public record ProblemKind(Problem example, @Nullable String instance, String explanation) {
  /** The stable name of the kind, in lower case with hyphens. */
  public String code() {
    return example.code();
  }

  /** The URI that names the kind: the path of its page. */
  public String type() {
    return example.type();
  }

  /** The kind in words. */
  public String title() {
    return example.title();
  }

  /** The status of answers of this kind. */
  public HttpStatus status() {
    return example.status();
  }

  /** The members of the example, as a client gets them. */
  public Map<String, @Nullable Object> members() {
    return example.members(instance);
  }
}
