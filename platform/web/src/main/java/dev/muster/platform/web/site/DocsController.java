package dev.muster.platform.web.site;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Hidden;

/** The OpenAPI document for people, to read and to try out: Swagger UI, from this service alone. */
@Controller
@Hidden
final class DocsController {
  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Documentation · Muster</title>
      <link rel="icon" href="data:,">
      <link rel="stylesheet" href="/swagger-ui/swagger-ui.css">
      <link rel="stylesheet" href="/assets/docs.css">
      </head>
      <body>
      <a class="way-back" href="/">Muster</a>
      <noscript>This page needs JavaScript; <a href="/openapi.yaml">the document</a> does not.</noscript>
      <main id="docs"></main>
      <script src="/swagger-ui/swagger-ui-bundle.js"></script>
      <script src="/assets/docs.js"></script>
      </body>
      </html>
      """;

  @Get(value = "/docs", produces = MediaType.TEXT_HTML + ";charset=utf-8")
  HttpResponse<String> page() {
    return HttpResponse.ok(PAGE).header(HttpHeaders.CACHE_CONTROL, Page.CACHE);
  }
}
