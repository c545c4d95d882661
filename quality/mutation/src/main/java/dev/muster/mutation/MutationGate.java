package dev.muster.mutation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Judges the mutants of every module that was asked. It fails if too few were killed, if a survivor
 * is missing in {@code quality/mutation/survivors.txt}, or if that file explains a mutant that does
 * not exist. A killed mutant with an explanation is accepted, because some depend on timing.
 */
final class MutationGate {
  /** A module, and the lowest accepted percentage of killed mutants. */
  private record Floor(String module, int percent) {}

  private static final List<Floor> FLOORS =
      List.of(
          new Floor("domain", 95),
          new Floor("application", 95),
          new Floor("platform/shell", 85),
          new Floor("platform/jdbc", 85),
          new Floor("platform/web", 85),
          new Floor("adapters-persistence", 85),
          new Floor("adapters-web", 85),
          new Floor("adapters-cli", 85));

  private final Path root;
  private final Explanations explanations;
  private final List<String> failures = new ArrayList<>();

  private MutationGate(Path root, Explanations explanations) {
    this.root = root;
    this.explanations = explanations;
  }

  /**
   * Prints the figures and the failures; exits with 1 if there are failures.
   *
   * @param args the directory of the root POM, and the phases in which the modules of the platform
   *     and those of the contexts were asked, or {@code none}
   */
  public static void main(String[] args) throws IOException {
    PrintStream output = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<String> failures =
        failures(
            Path.of(args[0]),
            name -> !(isOfPlatform(name) ? args[1] : args[2]).equals("none"),
            output);
    failures.forEach(output::println);
    System.exit(failures.isEmpty() ? 0 : 1);
  }

  /**
   * Prints the figures and returns the failures.
   *
   * @param asked tells of a module or a class whether its mutants were asked for
   */
  static List<String> failures(Path root, Predicate<String> asked, PrintStream figures)
      throws IOException {
    Path file = root.resolve("quality/mutation/survivors.txt");
    MutationGate gate = new MutationGate(root, Explanations.of(Files.readAllLines(file)));
    figures.println("module                 mutants  killed           explained");
    FLOORS.stream().filter(it -> asked.test(it.module())).forEach(it -> gate.judge(it, figures));
    gate.explanations.unused().stream()
        .filter(asked)
        .forEach(it -> gate.failures.add("Explained, but not there: " + it));
    return gate.failures;
  }

  /** Returns whether a module, or the class of an explanation, is one of the platform. */
  static boolean isOfPlatform(String name) {
    return name.startsWith("platform/") || name.contains(".platform.");
  }

  private void judge(Floor floor, PrintStream figures) {
    Path directory = root.resolve(floor.module());
    List<MutantReport.Mutant> mutants = MutantReport.read(directory);
    if (mutants.isEmpty()) {
      failures.add("There are no mutants of " + floor.module());
      return;
    }
    Set<String> unexplained = new LinkedHashSet<>();
    long survivors = 0;
    long explained = 0;
    for (MutantReport.Mutant mutant : mutants) {
      boolean known = explanations.explain(mutant.name());
      if (!mutant.killed()) {
        survivors++;
        if (known) {
          explained++;
        } else {
          unexplained.add("Not killed: " + mutant.name());
        }
      }
    }
    long killed = mutants.size() - survivors;
    figures.printf(
        Locale.ROOT,
        "%-22s %7d %7d  %5.1f %% %8d%n",
        floor.module(),
        mutants.size(),
        killed,
        100.0 * killed / mutants.size(),
        explained);
    failures.addAll(unexplained);
    if (killed * 100 < mutants.size() * (long) floor.percent()) {
      failures.add("Too few: " + floor.percent() + " % of " + floor.module() + " must be killed");
    }
  }
}
