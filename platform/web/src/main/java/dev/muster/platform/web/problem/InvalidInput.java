package dev.muster.platform.web.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One flaw of a request, and its place.
 *
 * @param place the kind of name: a {@code pointer} into the body, a {@code parameter} or a {@code
 *     header}
 * @param name a JSON pointer of RFC 6901, or the name of a parameter or header
 * @param detail the end of a sentence that begins with the name, such as "must be a string"
 */
public record InvalidInput(String place, String name, String detail) {
  // More than anybody reads; a body full of errors must not cause an answer of unbounded size.
  private static final int MAX_REPORTED = 100;

  /** Creates a flaw of the body. */
  public static InvalidInput at(String pointer, String detail) {
    return new InvalidInput("pointer", pointer, detail);
  }

  /** Creates a flaw of a parameter of the path or the query. */
  public static InvalidInput parameter(String name, String detail) {
    return new InvalidInput("parameter", name, detail);
  }

  /** Creates a flaw of a header. */
  public static InvalidInput header(String name, String detail) {
    return new InvalidInput("header", name, detail);
  }

  /** Returns the refusal of a request for this flaw alone. */
  public ProblemException refusal() {
    return refusal(List.of(this));
  }

  /** Returns the refusal of a request for several flaws at once, ordered by their names. */
  public static ProblemException refusal(Collection<InvalidInput> inputs) {
    List<Map<String, String>> errors =
        inputs.stream()
            .sorted(Comparator.comparing(InvalidInput::name).thenComparing(InvalidInput::detail))
            .limit(MAX_REPORTED)
            .map(InvalidInput::members)
            .toList();
    return new ProblemException(ProblemType.INVALID_REQUEST.problem().with("errors", errors));
  }

  private Map<String, String> members() {
    Map<String, String> members = new LinkedHashMap<>();
    members.put(place, name);
    members.put("detail", detail);
    return members;
  }
}
