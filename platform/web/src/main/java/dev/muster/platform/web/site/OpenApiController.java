package dev.muster.platform.web.site;

import io.micronaut.core.io.ResourceResolver;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.InputStream;

/** The OpenAPI document over HTTP, as the compiler made it of the controllers. */
@Controller
@Hidden
final class OpenApiController {
  /** The media type of YAML: RFC 9512. */
  private static final String YAML = "application/yaml";

  private final byte[] document;

  OpenApiController(ResourceResolver resources) throws IOException {
    try (InputStream document =
        resources.getResourceAsStream("classpath:META-INF/swagger/openapi.yml").orElseThrow()) {
      this.document = document.readAllBytes();
    }
  }

  @Get(value = "/openapi.yaml", produces = YAML)
  HttpResponse<byte[]> document() {
    return HttpResponse.ok(document).header(HttpHeaders.CACHE_CONTROL, Page.CACHE);
  }
}
