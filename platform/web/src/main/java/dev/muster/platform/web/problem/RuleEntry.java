package dev.muster.platform.web.problem;

import io.micronaut.http.HttpStatus;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The entry of one rule in a {@link RuleTable}.
 *
 * @param status the status of the answer
 * @param title the kind of problem, in words
 * @param instance the path of a request that may break the rule
 * @param explanation the meaning of the rule, and a remedy for clients
 * @param facts the facts of the violation, for programs: extension members
 */
public record RuleEntry(
    HttpStatus status,
    String title,
    String instance,
    String explanation,
    Map<String, @Nullable Object> facts) {
  /** The fact that is also the header Retry-After of the answer. */
  static final String RETRY_AFTER = "retryAfter";

  /** Returns an entry for a thing that does not exist: 404. */
  public static RuleEntry missing(String title, String instance, String explanation) {
    return new RuleEntry(HttpStatus.NOT_FOUND, title, instance, explanation, Map.of());
  }

  /** Returns an entry for a request that the present state forbids: 409. */
  public static RuleEntry conflict(String title, String instance, String explanation) {
    return new RuleEntry(HttpStatus.CONFLICT, title, instance, explanation, Map.of());
  }

  /** Returns an entry for a request that does not prove who sends it: 401. */
  public static RuleEntry unproven(String title, String instance, String explanation) {
    return new RuleEntry(HttpStatus.UNAUTHORIZED, title, instance, explanation, Map.of());
  }

  /** Returns an entry for a value that a rule forbids, whatever the state: 422. */
  public static RuleEntry forbidden(String title, String instance, String explanation) {
    return new RuleEntry(HttpStatus.UNPROCESSABLE_ENTITY, title, instance, explanation, Map.of());
  }

  /** Returns an entry for a request that has to wait: 429. */
  public static RuleEntry tooMany(String title, String instance, String explanation, long seconds) {
    return new RuleEntry(
        HttpStatus.TOO_MANY_REQUESTS, title, instance, explanation, Map.of(RETRY_AFTER, seconds));
  }

  /** Returns this entry with one more fact. */
  public RuleEntry with(String name, @Nullable Object fact) {
    Map<String, @Nullable Object> more = new LinkedHashMap<>(facts);
    more.put(name, fact);
    return new RuleEntry(status, title, instance, explanation, more);
  }
}
