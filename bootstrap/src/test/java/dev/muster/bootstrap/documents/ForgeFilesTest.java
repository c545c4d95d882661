package dev.muster.bootstrap.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a forge and a builder of images read agrees with the rest of the repository. */
class ForgeFilesTest {
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final Pattern COPIED_FROM_HERE =
      Pattern.compile("^COPY (?!--from)(?:--\\S+ )*(\\S+) \\S+$", Pattern.MULTILINE);
  private static final Map<String, String> MANIFESTS =
      Map.of("maven", "pom.xml", "npm", "package.json", "github-actions", ".github/workflows");

  private final Sources sources = Sources.HERE;

  @Test
  void theWorkflowRunsWhatContinuousIntegrationRunsWithTheRightToReadAndALimitOfTime()
      throws IOException {
    JsonNode workflow = yaml(".github/workflows/ci.yml");
    assertEquals("{\"contents\":\"read\"}", workflow.path("permissions").toString());
    for (JsonNode job : workflow.path("jobs")) {
      assertTrue(job.path("timeout-minutes").isInt(), job::toString);
    }
    List<String> commands = workflow.path("jobs").findValuesAsText("run");
    assertEquals(List.of(".ci/run"), commands);
    assertTrue(Files.isExecutable(sources.root().resolve(commands.getFirst())));
  }

  @Test
  void everyActionIsFixedToACommitAndSaysItsVersion() {
    List<String> actions =
        sources
            .text(Path.of(".github/workflows/ci.yml"))
            .lines()
            .filter(line -> line.contains("uses:"))
            .toList();
    assertFalse(actions.isEmpty());
    assertEquals(
        List.of(),
        actions.stream().filter(it -> !it.matches(".*@[0-9a-f]{40} # v[0-9.]+")).toList());
  }

  @Test
  void dependabotFindsAManifestWhereItLooksAndLooksAtEveryPackageOfNpm() throws IOException {
    List<JsonNode> updates =
        yaml(".github/dependabot.yml").path("updates").findParents("directory");
    for (JsonNode update : updates) {
      assertTrue(sources.has(manifest(update)), update::toString);
    }
    assertEquals(
        sources.endingWith("package.json"),
        updates.stream()
            .filter(update -> update.path("package-ecosystem").asText().equals("npm"))
            .map(ForgeFilesTest::manifest)
            .sorted()
            .toList());
  }

  @Test
  void whatTheContainerfileCopiesIsThereOrBuiltAndIsLetThrough() {
    List<String> letThrough =
        sources
            .text(Path.of(".dockerignore"))
            .lines()
            .filter(line -> line.startsWith("!"))
            .map(line -> line.substring(1))
            .sorted()
            .toList();
    List<String> copied =
        COPIED_FROM_HERE
            .matcher(sources.text(Path.of("Containerfile")))
            .results()
            .map((MatchResult line) -> line.group(1))
            .sorted()
            .toList();
    assertEquals(copied, letThrough);
    for (String path : copied) {
      assertTrue(path.contains("/target/") || sources.has(Path.of(path)), path);
    }
  }

  @ParameterizedTest
  @MethodSource("forms")
  void aFormHasAnIdForEachFieldAndAsksForSomething(Path form) throws IOException {
    JsonNode body = YAML.readTree(form.toFile()).path("body");
    List<JsonNode> fields = Stream.of(body).flatMap(ForgeFilesTest::fields).toList();
    assertTrue(fields.stream().anyMatch(it -> it.at("/validations/required").asBoolean()));
    assertEquals(
        fields.size(), fields.stream().map(it -> it.path("id").asText("")).distinct().count());
  }

  @Test
  void theFormOfPullRequestsNamesNothingThatIsNotThere() {
    assertEquals(
        List.of(),
        new PageRules(sources, Execution.ALL)
            .findings(Path.of(".github/pull_request_template.md")));
  }

  static Stream<Path> forms() throws IOException {
    try (Stream<Path> files =
        Files.list(Sources.HERE.root().resolve(".github").resolve("ISSUE_TEMPLATE"))) {
      return files.filter(file -> !file.endsWith("config.yml")).sorted().toList().stream();
    }
  }

  private static Stream<JsonNode> fields(JsonNode body) {
    return body.valueStream().filter(it -> !it.path("type").asText().equals("markdown"));
  }

  private static Path manifest(JsonNode update) {
    return Path.of(update.path("directory").asText().substring(1))
        .resolve(MANIFESTS.get(update.path("package-ecosystem").asText()));
  }

  private JsonNode yaml(String path) throws IOException {
    return YAML.readTree(sources.text(Path.of(path)));
  }
}
