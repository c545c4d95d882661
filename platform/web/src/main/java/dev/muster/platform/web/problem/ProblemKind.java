package dev.muster.platform.web.problem;

import io.micronaut.http.HttpStatus;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A kind of problem, as its page presents it. Title and status come from the example. The example
 * is made by the code that answers requests, so page and service cannot disagree.
 *
 * @param example a problem of this kind
 * @param instance the path of a request that may end with the example; null where the service does
 *     not report the path
 * @param explanation the meaning of the kind, and a client's possible reactions
 */
public record ProblemKind(Problem example, @Nullable String instance, String explanation) {
  /** Returns the stable name of the kind, in lower case with hyphens. */
  public String code() {
    return example.code();
  }

  /** Returns the URI of the kind: the path of its page. */
  public String type() {
    return example.type();
  }

  /** Returns the kind in words. */
  public String title() {
    return example.title();
  }

  /** Returns the status of answers of this kind. */
  public HttpStatus status() {
    return example.status();
  }

  /** Returns whether another kind is this one, in the same words; the example may differ. */
  boolean isSame(ProblemKind other) {
    return code().equals(other.code())
        && title().equals(other.title())
        && status() == other.status()
        && explanation.equals(other.explanation)
        && members().keySet().equals(other.members().keySet());
  }

  /** Returns the members of the example, as a client gets them. */
  public Map<String, @Nullable Object> members() {
    return example.members(instance);
  }
}
