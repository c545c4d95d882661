package dev.muster.platform.web.problem;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.context.ServerRequestContext;
import java.util.List;

/**
 * What is wrong with a request besides its body, kept until the body was read too: so that all that
 * is wrong can be told at once.
 */
public final class PostponedFlaws {
  private static final String NAME = PostponedFlaws.class.getName();

  private PostponedFlaws() {}

  /** Keeps them with the request. */
  public static void keep(HttpRequest<?> request, List<InvalidInput> flaws) {
    request.setAttribute(NAME, flaws);
  }

  /** Those of the request that this thread answers. */
  @SuppressWarnings("unchecked")
  public static List<InvalidInput> ofThisRequest() {
    return ServerRequestContext.currentRequest()
        .<List<InvalidInput>>flatMap(
            request -> request.getAttribute(NAME).map(it -> (List<InvalidInput>) it))
        .orElse(List.of());
  }
}
