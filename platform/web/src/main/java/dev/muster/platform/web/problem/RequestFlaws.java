package dev.muster.platform.web.problem;

import io.micronaut.http.HttpRequest;
import java.util.List;
import java.util.stream.Stream;

/**
 * Holds the flaws of a request outside its body. A handler with a body takes them as an argument,
 * so that one answer names all flaws:
 *
 * <pre>{@code @Body JsonBody body, @RequestAttribute RequestFlaws flaws}</pre>
 *
 * <p>The argument must be called {@value #NAME}. For a handler without this argument, a request
 * with flaws is refused before the handler runs.
 *
 * @param inputs the wrong parameters and headers
 */
public record RequestFlaws(List<InvalidInput> inputs) {
  /** The name of the request attribute. */
  public static final String NAME = "flaws";

  /** No flaws. */
  public static final RequestFlaws NONE = new RequestFlaws(List.of());

  /** Copies the list, so that no caller can change it. */
  public RequestFlaws {
    inputs = List.copyOf(inputs);
  }

  /** Returns the flaws stored with a request. */
  public static RequestFlaws of(HttpRequest<?> request) {
    return request.getAttribute(NAME, RequestFlaws.class).orElse(NONE);
  }

  /** Stores these flaws with the request until its body has been read. */
  public void keep(HttpRequest<?> request) {
    request.setAttribute(NAME, this);
  }

  /** Returns these flaws together with the flaws of the body. */
  public List<InvalidInput> with(List<InvalidInput> ofBody) {
    return Stream.concat(ofBody.stream(), inputs.stream()).toList();
  }
}
