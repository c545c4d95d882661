package dev.muster.platform.web.site;

import dev.muster.platform.web.answer.FixedContent;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import java.util.function.Supplier;

/**
 * A page of the service about itself.
 *
 * @param title the title
 * @param content the markup below the title
 */
record Page(String title, Html content) {
  /** Answers people with a page, and programs with the same as JSON: as the request prefers. */
  static HttpResponse<?> answer(HttpRequest<?> request, Supplier<Page> page, Object json) {
    MutableHttpResponse<?> answer =
        prefersHtml(request)
            ? HttpResponse.ok(page.get().html()).contentType(MediaType.TEXT_HTML + ";charset=utf-8")
            : HttpResponse.ok(json).contentType(MediaType.APPLICATION_JSON_TYPE);
    return answer
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_ENCODING)
        .header(HttpHeaders.CACHE_CONTROL, FixedContent.CACHE);
  }

  private static boolean prefersHtml(HttpRequest<?> request) {
    return request.accept().stream()
        .filter(type -> type.getSubtype().equals("json") || type.getSubtype().equals("html"))
        .findFirst()
        .filter(type -> type.getSubtype().equals("html"))
        .isPresent();
  }

  private String html() {
    return Html.of(
            """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>%s · Muster</title>
            <link rel="icon" href="data:,">
            <link rel="stylesheet" href="/assets/muster.css">
            </head>
            <body>
            <header><a href="/">Muster</a></header>
            <main>
            <h1>%s</h1>
            %s
            </main>
            </body>
            </html>
            """,
            title, title, content)
        .markup();
  }
}
