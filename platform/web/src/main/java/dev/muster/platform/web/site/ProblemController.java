package dev.muster.platform.web.site;

import dev.muster.platform.web.problem.ProblemCatalogue;
import dev.muster.platform.web.problem.ProblemKind;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.exceptions.HttpStatusException;
import io.swagger.v3.oas.annotations.Hidden;

/** The pages that the types of problem details lead to. */
@Hidden
@Controller("/problems")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
final class ProblemController {
  private final ProblemCatalogue catalogue;
  private final ProblemPages pages;

  ProblemController(ProblemCatalogue catalogue, ProblemPages pages) {
    this.catalogue = catalogue;
    this.pages = pages;
  }

  @Get
  HttpResponse<?> list(HttpRequest<?> request) {
    return Page.answer(
        request, () -> pages.all(catalogue.all()), ProblemListJson.of(catalogue.all()));
  }

  @Get("/{code}")
  HttpResponse<?> read(HttpRequest<?> request, @PathVariable String code) {
    ProblemKind kind =
        catalogue.find(code).orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, code));
    return Page.answer(request, () -> pages.one(kind), ProblemKindJson.of(kind));
  }
}
