package dev.muster.platform.web.site;

import dev.muster.platform.web.HomeLinks;
import dev.muster.platform.web.page.Html;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.stream.Collectors;

/** Serves the front page: a description of the service, and links to its lists. */
@Hidden
@Controller("/")
final class HomeController {
  private final HomeJson json;
  private final Page page;

  HomeController(List<HomeLinks> contexts) {
    this.json = HomeJson.of(contexts);
    this.page = page(HomeLinks.inOrder(contexts));
  }

  @Get
  @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
  HttpResponse<?> read(HttpRequest<?> request) {
    return Page.answer(request, () -> page, json);
  }

  private static Page page(List<HomeLinks> contexts) {
    return new Page(
        contexts.isEmpty() ? "An empty house" : "Muster",
        Html.of(
            """
            %s<h2>About the service</h2>
            <ul class="places">
            <li><a href="/docs">Documentation</a> to read and to try out</li>
            <li><a href="/openapi.yaml">OpenAPI description</a> for programs</li>
            <li><a href="/problems">Problems</a>: what an error means, and what to do</li>
            </ul>
            """,
            Html.of(contexts.stream().map(HomeController::section).toList())));
  }

  private static Html section(HomeLinks context) {
    Html places =
        new Html(
            context.links().stream()
                .map(link -> Html.of("<a href=\"%s\">%s</a>", link.path(), link.label()).markup())
                .collect(Collectors.joining(" and ")));
    return Html.of(
        "<h2>%s</h2>\n<p>%s</p>\n<p>%s</p>\n", context.title(), context.introduction(), places);
  }
}
