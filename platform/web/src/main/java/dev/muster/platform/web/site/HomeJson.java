package dev.muster.platform.web.site;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;
import java.util.TreeMap;

/**
 * The front page in JSON.
 *
 * @param name what the service is called
 * @param links where to go: the path of each place under its name
 */
@Serdeable
record HomeJson(String name, Map<String, String> links) {
  static HomeJson here() {
    return new HomeJson(
        "Muster",
        new TreeMap<>(
            Map.of(
                "heroes", "/heroes",
                "teams", "/teams",
                "problems", "/problems",
                "documentation", "/docs",
                "description", "/openapi.yaml")));
  }
}
