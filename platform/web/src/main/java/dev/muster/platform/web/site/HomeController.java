package dev.muster.platform.web.site;

import dev.muster.platform.web.HomeLinks;
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
    this.page = page(contexts);
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
            %s<ul class="places">
            <li><a href="/docs">Documentation</a> to read and to try out</li>
            <li><a href="/openapi.yaml">OpenAPI description</a> for programs</li>
            %s<li><a href="/problems">Problems</a>: what an error means, and what to do</li>
            </ul>
            """,
            Html.of(
                contexts.stream()
                    .map(it -> Html.of("<h2>%s</h2>\n<p>%s</p>\n", it.title(), it.introduction()))
                    .toList()),
            Html.of(contexts.stream().map(HomeController::places).toList())));
  }

  /** Returns the line with the links of a context; they lead to lists in JSON. */
  private static Html places(HomeLinks context) {
    Html places =
        new Html(
            context.links().stream()
                .map(link -> Html.of("<a href=\"%s\">%s</a>", link.path(), link.label()).markup())
                .collect(Collectors.joining(" and ")));
    return Html.of("<li>%s, in JSON</li>\n", places);
  }
}
