package dev.muster.platform.web.site;

import dev.muster.platform.web.answer.FixedContent;
import dev.muster.platform.web.answer.IfMatch;
import dev.muster.platform.web.answer.IfNoneMatch;
import io.micronaut.core.io.ResourceResolver;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.exceptions.HttpStatusException;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The OpenAPI document over HTTP, as the compiler made it of the controllers. */
@Controller
@Hidden
final class OpenApiController {
  /** The media type of YAML: RFC 9512. */
  private static final String YAML = "application/yaml";

  private final Optional<FixedContent> document;

  OpenApiController(ResourceResolver resources) throws IOException {
    Optional<InputStream> found =
        resources.getResourceAsStream("classpath:META-INF/swagger/openapi.yml");
    if (found.isEmpty()) {
      // No context has an operation yet.
      document = Optional.empty();
      return;
    }
    try (InputStream text = found.get()) {
      document = Optional.of(new FixedContent(text.readAllBytes()));
    }
  }

  @Get(value = "/openapi.yaml", produces = YAML)
  HttpResponse<byte[]> document(
      HttpRequest<?> request,
      @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch,
      @Header(HttpHeaders.IF_NONE_MATCH) Optional<IfNoneMatch> ifNoneMatch) {
    return document
        .orElseThrow(
            () -> new HttpStatusException(HttpStatus.NOT_FOUND, "no operation is described yet"))
        .answer(request, ifMatch, ifNoneMatch);
  }
}
