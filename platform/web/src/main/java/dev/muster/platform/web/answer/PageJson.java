package dev.muster.platform.web.answer;

import dev.muster.application.Page;
import dev.muster.platform.web.RequestPath;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.serde.annotation.Serdeable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param items its items
 * @param next the parameter {@code after} of the next page, or null on the last one
 */
@Serdeable
public record PageJson<T>(List<T> items, @Nullable String next) {
  private static final String AFTER = "after";

  /**
   * Answers with a page, and with the link of RFC 8288 to the next one.
   *
   * @param item makes the JSON of an item
   */
  public static <S, T> MutableHttpResponse<PageJson<T>> answer(
      HttpRequest<?> request, Page<S> page, Function<S, T> item) {
    List<T> items = page.items().stream().map(item).toList();
    MutableHttpResponse<PageJson<T>> answer =
        HttpResponse.ok(new PageJson<>(items, page.next().orElse(null)));
    page.next()
        .ifPresent(
            next -> answer.header(HttpHeaders.LINK, "<" + uri(request, next) + ">; rel=\"next\""));
    return answer;
  }

  private static String uri(HttpRequest<?> request, String next) {
    Stream<String> others =
        request.getParameters().asMap().entrySet().stream()
            .filter(parameter -> !parameter.getKey().equals(AFTER))
            .map(parameter -> parameter(parameter.getKey(), parameter.getValue().getFirst()));
    return Stream.concat(others, Stream.of(parameter(AFTER, next)))
        .collect(Collectors.joining("&", RequestPath.of(request) + "?", ""));
  }

  private static String parameter(String name, String value) {
    // URLEncoder encodes for forms, with a plus for a space.
    return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
