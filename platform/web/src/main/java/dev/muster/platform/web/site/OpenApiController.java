package dev.muster.platform.web.site;

import io.micronaut.core.io.ResourceResolver;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
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

  private final Optional<byte[]> document;

  OpenApiController(ResourceResolver resources) throws IOException {
    Optional<InputStream> found =
        resources.getResourceAsStream("classpath:META-INF/swagger/openapi.yml");
    if (found.isEmpty()) {
      // No context has an operation yet.
      document = Optional.empty();
      return;
    }
    try (InputStream text = found.get()) {
      document = Optional.of(text.readAllBytes());
    }
  }

  @Get(value = "/openapi.yaml", produces = YAML)
  HttpResponse<byte[]> document() {
    byte[] text =
        document.orElseThrow(
            () -> new HttpStatusException(HttpStatus.NOT_FOUND, "no operation is described yet"));
    return HttpResponse.ok(text).header(HttpHeaders.CACHE_CONTROL, Page.CACHE);
  }
}
