package dev.muster.platform.web.problem;

import io.micronaut.http.HttpRequest;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is wrong with a request beside its body. A handler that reads a body takes this as an
 * argument, so that one answer names all that is wrong:
 *
 * <pre>{@code @Body JsonBody body, @RequestAttribute RequestFlaws flaws}</pre>
 *
 * <p>The argument is called {@value #NAME}. Where a handler does not take it, a request with flaws
 * is refused before the handler runs.
 *
 * @param inputs the wrong parameters and headers
 */
public record RequestFlaws(List<InvalidInput> inputs) {
  /** The name of the request attribute. */
  public static final String NAME = "flaws";

  /** Nothing is wrong. */
  public static final RequestFlaws NONE = new RequestFlaws(List.of());

  /** Keeps the list from being changed by others. */
  public RequestFlaws {
    inputs = List.copyOf(inputs);
  }

  /** Returns the flaws that were kept with a request. */
  public static RequestFlaws of(HttpRequest<?> request) {
    return request.getAttribute(NAME, RequestFlaws.class).orElse(NONE);
  }

  /** Keeps these flaws with the request until its body has been read. */
  public void keep(HttpRequest<?> request) {
    request.setAttribute(NAME, this);
  }

  /** Returns these flaws together with those of the body. */
  public List<InvalidInput> with(List<InvalidInput> ofBody) {
    return Stream.concat(ofBody.stream(), inputs.stream()).toList();
  }
}
