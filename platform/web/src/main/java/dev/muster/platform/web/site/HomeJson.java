package dev.muster.platform.web.site;

import dev.muster.platform.web.HomeLinks;
import dev.muster.platform.web.HomeLinks.Link;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The front page in JSON.
 *
 * @param name the name of the service
 * @param links the path of each list under its name
 */
@Serdeable
record HomeJson(String name, Map<String, String> links) {
  static HomeJson of(List<HomeLinks> contexts) {
    Map<String, String> links =
        new TreeMap<>(
            Map.of(
                "problems", "/problems",
                "documentation", "/docs",
                "description", "/openapi.yaml"));
    for (HomeLinks context : contexts) {
      for (Link link : context.links()) {
        if (links.put(link.name(), link.path()) != null) {
          throw new IllegalStateException("two places are called " + link.name());
        }
      }
    }
    return new HomeJson("Muster", links);
  }
}
