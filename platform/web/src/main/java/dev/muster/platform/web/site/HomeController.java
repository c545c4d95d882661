package dev.muster.platform.web.site;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;

/** The front page: what this service is, and where to go. */
@Hidden
@Controller("/")
final class HomeController {
  @Get
  @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
  HttpResponse<?> read(HttpRequest<?> request) {
    return Page.answer(request, HomeController::page, HomeJson.here());
  }

  private static Page page() {
    return new Page(
        "Heroes, teams, and who is in which",
        Html.of(
            """
            <p>This service keeps heroes, teams and the memberships between them, where a membership
            carries a role, an activity state and the moment it began.</p>
            <ul class="places">
            <li><a href="/docs">Documentation</a> to read and to try out</li>
            <li><a href="/openapi.yaml">OpenAPI description</a> for programs</li>
            <li><a href="/heroes">Heroes</a> and <a href="/teams">teams</a>, in JSON</li>
            <li><a href="/problems">Problems</a>: what an error means, and what to do</li>
            </ul>
            """));
  }
}
