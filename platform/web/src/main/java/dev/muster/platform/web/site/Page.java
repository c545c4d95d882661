package dev.muster.platform.web.site;

import dev.muster.platform.web.answer.FixedContent;
import dev.muster.platform.web.page.Html;
import dev.muster.platform.web.page.Layout;
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
        Layout.isPreferredBy(request)
            ? HttpResponse.ok(page.get().html()).contentType(Layout.MEDIA_TYPE)
            : HttpResponse.ok(json).contentType(MediaType.APPLICATION_JSON_TYPE);
    return answer
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_ENCODING)
        .header(HttpHeaders.CACHE_CONTROL, FixedContent.CACHE);
  }

  private String html() {
    return Layout.page(title, content);
  }
}
