package dev.muster.platform.web.page;

import dev.muster.platform.web.operation.Operations;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.core.propagation.PropagatedContext;
import io.micronaut.http.BasicHttpAttributes;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.server.annotation.PreMatching;
import io.micronaut.json.JsonMapper;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;

/**
 * Answers with a page what would be answered in JSON, where the request prefers a page. The body of
 * the answer is drawn, so that a controller knows nothing of pages.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class PageFilter {
  private final Operations operations;
  private final PageWriter pages;
  private final ProblemWriter problems;
  private final FormAnswers forms;
  private final JsonMapper json;
  private final Executor threads;

  PageFilter(
      Operations operations,
      PageWriter pages,
      ProblemWriter problems,
      FormAnswers forms,
      JsonMapper json,
      @Named(TaskExecutors.BLOCKING) ExecutorService threads) {
    this.operations = operations;
    this.pages = pages;
    this.problems = problems;
    this.forms = forms;
    this.json = json;
    this.threads = threads;
  }

  /** Covers what reaches no route. */
  @PreMatching
  @ResponseFilter
  CompletionStage<MutableHttpResponse<?>> drawBeforeRoute(
      HttpRequest<?> request, MutableHttpResponse<?> response) {
    return draw(request, response);
  }

  @ResponseFilter
  CompletionStage<MutableHttpResponse<?>> draw(
      HttpRequest<?> request, MutableHttpResponse<?> response) {
    String form = request.getHeaders().get(FormRequests.HEADER);
    if (form != null) {
      forms.answer(form, request, response);
    } else if (isNegotiated(request, response)) {
      vary(response);
      if (response.body() != null && Layout.isPreferredBy(request)) {
        response.header(HttpHeaders.VARY, HttpHeaders.COOKIE);
        return drawn(request, response);
      }
    }
    return CompletableFuture.completedFuture(response);
  }

  /** Draws on a thread that may wait, as a fragment may ask the database. */
  private CompletionStage<MutableHttpResponse<?>> drawn(
      HttpRequest<?> request, MutableHttpResponse<?> response) {
    PropagatedContext context = PropagatedContext.getOrEmpty();
    return CompletableFuture.supplyAsync(
        () ->
            context.propagate(
                () -> {
                  PageAnswer.body(response, page(request, response));
                  return response;
                }),
        threads);
  }

  private static boolean isNegotiated(HttpRequest<?> request, MutableHttpResponse<?> response) {
    boolean read = request.getMethod() == HttpMethod.GET;
    if (response.code() == HttpStatus.NOT_MODIFIED.getCode()) {
      return !response.getHeaders().contains(HttpHeaders.CACHE_CONTROL);
    }
    Object body = response.body();
    return (read || request.getPath().startsWith(Submission.PATH))
        && body != null
        && !(body instanceof CharSequence || body instanceof byte[]);
  }

  private static void vary(MutableHttpResponse<?> response) {
    for (String line : response.getHeaders().getAll(HttpHeaders.VARY)) {
      if (line.startsWith(HttpHeaders.ACCEPT) && !line.startsWith(HttpHeaders.ACCEPT_ENCODING)) {
        return;
      }
    }
    response.header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
  }

  private String page(HttpRequest<?> request, MutableHttpResponse<?> response) {
    Optional<View> asked =
        BasicHttpAttributes.getUriTemplate(request)
            .flatMap(operations::read)
            .map(operation -> View.of(operation, request, response));
    Optional<Map<String, @Nullable Object>> problem = PageAnswer.problem(response);
    if (problem.isPresent() || asked.isEmpty()) {
      return problems.page(asked, problem.orElse(Map.of()));
    }
    try {
      return pages.page(asked.get(), json.writeValueToTree(response.body()));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
