package dev.muster.platform.web.page;

import dev.muster.platform.web.problem.Problem;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.core.propagation.PropagatedContext;
import io.micronaut.http.BasicHttpAttributes;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.server.annotation.PreMatching;
import io.micronaut.json.JsonMapper;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Answers with a page what would be answered in JSON, where the request prefers a page. The body of
 * the answer is drawn, so that a controller knows nothing of pages.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class PageFilter {
  private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");

  private final Operations operations;
  private final PageWriter pages;
  private final JsonMapper json;
  private final Executor threads;

  PageFilter(
      Operations operations,
      PageWriter pages,
      JsonMapper json,
      @Named(TaskExecutors.BLOCKING) ExecutorService threads) {
    this.operations = operations;
    this.pages = pages;
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
      answer(form, response);
    } else if (isNegotiated(request, response)) {
      vary(response);
      if (response.body() != null && Layout.isPreferredBy(request)) {
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
                  body(response, page(request, response));
                  return response;
                }),
        threads);
  }

  private static boolean isNegotiated(HttpRequest<?> request, MutableHttpResponse<?> response) {
    boolean read = request.getMethod() == HttpMethod.GET;
    if (response.code() == HttpStatus.NOT_MODIFIED.getCode()) {
      return read && !response.getHeaders().contains(HttpHeaders.CACHE_CONTROL);
    }
    Object body = response.body();
    return (read || request.getPath().startsWith(Submission.PATH))
        && body != null
        && !(body instanceof CharSequence || body instanceof byte[])
        && response.getContentType().map(PageFilter::isJson).orElse(true);
  }

  private static boolean isJson(MediaType type) {
    return type.getName().equals(MediaType.APPLICATION_JSON)
        || type.getName().equals(Problem.MEDIA_TYPE);
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
            .map(
                operation ->
                    View.of(
                        operation,
                        request,
                        next(response),
                        response.getHeaders().get(HttpHeaders.ETAG, String.class).orElse("")));
    Optional<Map<String, @Nullable Object>> problem = problem(response);
    if (problem.isPresent() || asked.isEmpty()) {
      return pages.problem(asked, problem.orElse(Map.of()));
    }
    try {
      return pages.page(asked.get(), json.writeValueToTree(response.body()));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  @SuppressWarnings("unchecked")
  private static Optional<Map<String, @Nullable Object>> problem(MutableHttpResponse<?> response) {
    return response
        .getAttribute(Problem.ATTRIBUTE, Problem.class)
        .map(_ -> (Map<String, @Nullable Object>) response.body());
  }

  private static String next(MutableHttpResponse<?> response) {
    String links = response.getHeaders().get(HttpHeaders.LINK);
    Matcher next = NEXT.matcher(links == null ? "" : links);
    return next.find() ? next.group(1) : "";
  }

  /** Answers a form: with the page of what was changed, or with the form and the reason. */
  private void answer(String form, MutableHttpResponse<?> response) {
    int end = form.indexOf('?');
    Submission submission =
        Submission.of(
            operations.named(form.substring(0, end)).orElseThrow(), form.substring(end + 1));
    Optional<Map<String, @Nullable Object>> problem = problem(response);
    if (problem.isPresent()) {
      body(response, pages.refused(submission, problem.get()));
      return;
    }
    response.getHeaders().remove(HttpHeaders.ETAG).remove(HttpHeaders.CONTENT_TYPE);
    response.status(HttpStatus.SEE_OTHER).body(null);
    if (!response.getHeaders().contains(HttpHeaders.LOCATION)) {
      response.header(HttpHeaders.LOCATION, pages.back(submission));
    }
  }

  private static void body(MutableHttpResponse<?> response, String page) {
    // A page shows more than the version that the tag stands for: RFC 9110, section 8.8.3.
    response.getHeaders().remove(HttpHeaders.ETAG);
    response.body(page.getBytes(StandardCharsets.UTF_8)).contentType(Layout.MEDIA_TYPE);
  }
}
