package dev.muster.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks that the gate accepts good figures, and can fail for each of its reasons. */
class MutationGateTest {
  private static final String SURVIVOR = "dev.muster.Thing.does | Math | return a | b;";

  private static final List<String> MODULES =
      List.of(
          "domain",
          "application",
          "platform/shell",
          "platform/jdbc",
          "platform/web",
          "adapters-persistence",
          "adapters-web",
          "adapters-cli");

  private final ByteArrayOutputStream figures = new ByteArrayOutputStream();

  private Predicate<String> asked = _ -> true;

  @TempDir Path root;

  @BeforeEach
  void allIsKilled() throws IOException {
    for (String module : MODULES) {
      report(module, "KILLED", "TIMED_OUT");
      Path sources = Files.createDirectories(root.resolve(module + "/src/main/java/dev/muster"));
      Files.writeString(sources.resolve("Thing.java"), "class Thing {\n  return a | b;\n}\n");
    }
    explain("# nothing");
  }

  @Test
  void whereAllIsKilledNothingIsWrong() throws IOException {
    assertEquals(List.of(), failures());
    assertEquals(
        """
        module                 mutants  killed           explained
        domain                       2       2  100.0 %        0
        application                  2       2  100.0 %        0
        platform/shell               2       2  100.0 %        0
        platform/jdbc                2       2  100.0 %        0
        platform/web                 2       2  100.0 %        0
        adapters-persistence         2       2  100.0 %        0
        adapters-web                 2       2  100.0 %        0
        adapters-cli                 2       2  100.0 %        0
        """,
        figures.toString(StandardCharsets.UTF_8));
  }

  @Test
  void whatSurvivesIsToldOnceHoweverManyOfItThereAre() throws IOException {
    report("domain", kills(98), "SURVIVED", "NO_COVERAGE", "NON_VIABLE");

    assertEquals(List.of("Not killed: " + SURVIVOR), failures());
  }

  @Test
  void whatWasNotAskedIsNotJudged() throws IOException {
    report("domain", "SURVIVED");
    explain("dev.muster.domain.Gone.does | Math | return; | it says the same");
    asked = MutationGate::isOfPlatform;

    assertEquals(List.of(), failures());

    report("platform/web", "SURVIVED");
    explain("dev.muster.platform.web.Gone.does | Math | return; | it says the same");
    assertEquals(
        List.of(
            "Not killed: " + SURVIVOR,
            "Too few: 85 % of platform/web must be killed",
            "Explained, but not there: dev.muster.platform.web.Gone.does | Math | return;"),
        failures());
  }

  @Test
  void whatIsExplainedMayLive() throws IOException {
    report("domain", kills(98), "SURVIVED", "SURVIVED");
    explain(SURVIVOR + " | it says the same");

    assertEquals(List.of(), failures());
    assertTrue(figures.toString(StandardCharsets.UTF_8).contains("100      98   98.0 %        2"));
  }

  @Test
  void whatIsExplainedMayBeKilledButMustBeThere() throws IOException {
    String gone = SURVIVOR.replace("a | b", "c");
    explain(SURVIVOR + " | it takes time\n" + gone + " | it says the same");

    assertEquals(List.of("Explained, but not there: " + gone), failures());
  }

  @Test
  void anExplanationDoesNotHelpAgainstTooManySurvivors() throws IOException {
    explain(SURVIVOR + " | it says the same");
    report("domain", kills(94), Stream.generate(() -> "SURVIVED").limit(6).toArray(String[]::new));
    report(
        "adapters-cli",
        kills(85),
        Stream.generate(() -> "SURVIVED").limit(15).toArray(String[]::new));

    assertEquals(List.of("Too few: 95 % of domain must be killed"), failures());
  }

  @Test
  void aModuleThatWasNotAskedOrHasNoMutantsDoesNotPass() throws IOException {
    Files.delete(root.resolve("application/target/mutants/module/mutations.xml"));
    Files.delete(root.resolve("application/target/mutants/module"));
    Files.delete(root.resolve("application/target/mutants"));
    report("adapters-cli");

    assertEquals(
        List.of("There are no mutants of application", "There are no mutants of adapters-cli"),
        failures());
  }

  @Test
  void allReportsOfAModuleCount() throws IOException {
    report("domain", "more", new String[] {"KILLED", "SURVIVED"});

    assertEquals(
        List.of("Not killed: " + SURVIVOR, "Too few: 95 % of domain must be killed"), failures());
    assertTrue(figures.toString(StandardCharsets.UTF_8).contains("4       3   75.0 %        0"));
  }

  @Test
  void aLineWithoutAReasonIsNoExplanation() throws IOException {
    explain("it says the same");
    assertThrows(IllegalArgumentException.class, this::failures);

    explain(SURVIVOR + " | ");
    assertThrows(IllegalArgumentException.class, this::failures);

    explain(SURVIVOR + " | it says the same\n" + SURVIVOR + " | once more");
    assertThrows(IllegalArgumentException.class, this::failures);
  }

  private List<String> failures() throws IOException {
    return MutationGate.failures(
        root, asked, new PrintStream(figures, true, StandardCharsets.UTF_8));
  }

  private void explain(String lines) throws IOException {
    Files.createDirectories(root.resolve("quality/mutation"));
    Files.writeString(root.resolve("quality/mutation/survivors.txt"), lines);
  }

  private static List<String> kills(int number) {
    return Stream.generate(() -> "KILLED").limit(number).toList();
  }

  private void report(String module, List<String> first, String... more) throws IOException {
    report(module, Stream.concat(first.stream(), Stream.of(more)).toArray(String[]::new));
  }

  private void report(String module, String... states) throws IOException {
    report(module, "module", states);
  }

  private void report(String module, String name, String[] states) throws IOException {
    Path target = Files.createDirectories(root.resolve(module + "/target/mutants/" + name));
    Files.writeString(
        target.resolve("mutations.xml"),
        Stream.of(states)
            .map(
                state ->
                    """
                    <mutation status='%s'><sourceFile>Thing.java</sourceFile>
                    <mutatedClass>dev.muster.Thing</mutatedClass>
                    <mutatedMethod>lambda$does$1</mutatedMethod><lineNumber>2</lineNumber>
                    <mutator>org.example.MathMutator</mutator></mutation>
                    """
                        .formatted(state))
            .collect(Collectors.joining("", "<mutations>", "</mutations>")));
  }
}
