package dev.muster.platform.web.site;

import dev.muster.platform.web.answer.FixedContent;
import dev.muster.platform.web.answer.IfMatch;
import dev.muster.platform.web.answer.IfNoneMatch;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

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

  // The documentation has pictures in its markup, and asks the service.
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private final FixedContent page = new FixedContent(PAGE.getBytes(StandardCharsets.UTF_8));

  @Get(value = "/docs", produces = MediaType.TEXT_HTML + ";charset=utf-8")
  HttpResponse<byte[]> page(
      HttpRequest<?> request,
      @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch,
      @Header(HttpHeaders.IF_NONE_MATCH) Optional<IfNoneMatch> ifNoneMatch) {
    return page.answer(request, ifMatch, ifNoneMatch).header("Content-Security-Policy", POLICY);
  }
}
