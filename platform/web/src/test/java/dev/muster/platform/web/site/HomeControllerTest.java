package dev.muster.platform.web.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.platform.web.HomeLinks;
import io.micronaut.http.HttpRequest;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Contexts put their places on the front page, and none takes the name of another's. */
class HomeControllerTest {
  private static final HomeLinks NOTES = context("Notes", "It keeps <notes>.", "notes", "tags");
  private static final HomeLinks FILES = context("Files", "It keeps files.", "files");

  @Test
  void theFrontPageHasThePlacesOfAllContextsInTheirOrder() {
    String page = page(List.of(NOTES, FILES));

    assertTrue(page.contains("<h1>Muster</h1>"), page);
    assertTrue(
        page.contains(
            """
            <h2>Files</h2>
            <p>It keeps files.</p>
            <p><a href="/files">Files</a></p>
            <h2>Notes</h2>
            <p>It keeps &lt;notes&gt;.</p>
            <p><a href="/notes">Notes</a> and <a href="/tags">Tags</a></p>
            <h2>About the service</h2>
            """),
        page);
  }

  @Test
  void withoutAContextTheFrontPageHasThePlacesOfTheServiceItself() {
    String page = page(List.of());

    assertTrue(
        page.contains(
            "<h1>An empty house</h1>\n"
                + "<h2>About the service</h2>\n"
                + "<ul class=\"places\">\n"
                + "<li><a href=\"/docs"));
    assertEquals(
        "{description=/openapi.yaml, documentation=/docs, problems=/problems}",
        HomeJson.of(List.of()).links().toString());
  }

  @Test
  void aNameStandsForOnePlace() {
    List<HomeLinks> twice = List.of(NOTES, context("More notes", "More.", "notes"));

    assertThrows(IllegalStateException.class, () -> HomeJson.of(twice));
    assertThrows(
        IllegalStateException.class,
        () -> HomeJson.of(List.of(context("Mine", "Mine.", "problems"))));
  }

  private static String page(List<HomeLinks> contexts) {
    return (String)
        new HomeController(contexts)
            .read(HttpRequest.GET("/").header("Accept", "text/html"))
            .getBody()
            .orElseThrow();
  }

  private static HomeLinks context(String title, String introduction, String... names) {
    return new HomeLinks() {
      @Override
      public String title() {
        return title;
      }

      @Override
      public String introduction() {
        return introduction;
      }

      @Override
      public List<Link> links() {
        return List.of(names).stream()
            .map(
                name ->
                    new Link(
                        name,
                        name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1),
                        "/" + name))
            .toList();
      }
    };
  }
}
