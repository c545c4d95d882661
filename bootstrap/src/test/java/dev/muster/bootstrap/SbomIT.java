package dev.muster.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.platform.web.kit.Answer;
import io.micronaut.json.tree.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The SBOM lists the libraries that ship, and nothing else. */
@EnabledIfSystemProperty(named = "muster.sbom", matches = ".+", disabledReason = "only -Prelease")
class SbomIT {
  private static final Path LIB = Path.of("target", "muster", "lib");

  @Test
  void itListsEveryLibraryWithItsHash() throws Exception {
    JsonNode sbom = Answer.json(Files.readString(Path.of(System.getProperty("muster.sbom"))));
    Map<String, String> listed = new TreeMap<>();
    for (JsonNode component : sbom.get("components").values()) {
      String version = component.get("version").getStringValue();
      listed.put(
          component.get("name").getStringValue() + "-" + version + ".jar", sha256(component));
    }

    assertEquals(shipped(), listed);
    assertEquals("CycloneDX", sbom.get("bomFormat").getStringValue());
  }

  private static String sha256(JsonNode component) {
    return StreamSupport.stream(component.get("hashes").values().spliterator(), false)
        .filter(hash -> hash.get("alg").getStringValue().equals("SHA-256"))
        .map(hash -> hash.get("content").getStringValue())
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, String> shipped() throws Exception {
    Map<String, String> shipped = new TreeMap<>();
    try (var jars = Files.newDirectoryStream(LIB)) {
      for (Path jar : jars) {
        shipped.put(jar.getFileName().toString(), sha256(jar));
      }
    }
    return shipped;
  }

  private static String sha256(Path file) throws Exception {
    return HexFormat.of()
        .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
  }
}
