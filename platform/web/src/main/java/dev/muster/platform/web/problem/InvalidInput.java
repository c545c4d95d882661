package dev.muster.platform.web.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One thing that is wrong with a request, and where.
 *
 * @param place what {@code name} is: a {@code pointer} into the body, a {@code parameter} or a
 *     {@code header}
 * @param name a JSON pointer of RFC 6901, or the name of a parameter or header
 * @param detail what must be so, as the end of a sentence that begins with the name
 */
public record InvalidInput(String place, String name, String detail) {
  // More than anybody reads; a body of errors alone must not make an answer without end.
  private static final int MAX_REPORTED = 100;

  /** Something in the body. */
  public static InvalidInput at(String pointer, String detail) {
    return new InvalidInput("pointer", pointer, detail);
  }

  /** A parameter of the path or the query. */
  public static InvalidInput parameter(String name, String detail) {
    return new InvalidInput("parameter", name, detail);
  }

  /** A header. */
  public static InvalidInput header(String name, String detail) {
    return new InvalidInput("header", name, detail);
  }

  /** The refusal of a request for this one reason. */
  public ProblemException refusal() {
    return refusal(List.of(this));
  }

  /**
   * The refusal of a request for all of these reasons at once, and for those that were postponed,
   * in the order of their names.
   */
  public static ProblemException refusal(Collection<InvalidInput> inputs) {
    List<Map<String, String>> errors =
        Stream.concat(inputs.stream(), PostponedFlaws.ofThisRequest().stream())
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
