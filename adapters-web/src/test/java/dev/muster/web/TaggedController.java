package dev.muster.web;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Hidden;

/** The same long answer with a tag, and without. */
@Controller("/long")
@Hidden
@Requires(property = "muster.test.tagged", value = "true")
final class TaggedController {
  static final String BODY = "\"" + "x".repeat(5_000) + "\"";

  @Get("/tagged")
  HttpResponse<String> tagged() {
    return HttpResponse.ok(BODY).header(HttpHeaders.ETAG, "\"1\"");
  }

  @Get("/untagged")
  HttpResponse<String> untagged() {
    return HttpResponse.ok(BODY);
  }
}
