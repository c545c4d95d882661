package dev.muster.mutation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.pitest.mutationtest.build.MutationGrouperFactory;
import org.pitest.mutationtest.commandline.OptionsParser;
import org.pitest.mutationtest.commandline.ParseResult;
import org.pitest.mutationtest.commandline.PluginFilter;
import org.pitest.mutationtest.config.PluginServices;
import org.pitest.mutationtest.config.ReportOptions;
import org.pitest.mutationtest.config.SettingsFactory;
import org.pitest.mutationtest.tooling.AnalysisResult;
import org.pitest.mutationtest.tooling.EntryPoint;

/**
 * Creates the mutants of one module with PIT and runs the tests on each; the reports are written to
 * {@code target/mutants} of the module.
 */
final class Mutants {
  /**
   * A system property: the class that supplies resources shared by all JVMs, as system properties.
   * PIT kills a JVM when a mutant exceeds its time limit, and resources started in that JVM would
   * leak.
   */
  private static final String SHARED = "muster.mutants.shared";

  private Mutants() {}

  /**
   * Runs PIT.
   *
   * @param args the directory of the module, the name of the report, the number of JVMs, and
   *     further options of PIT's command line
   */
  public static void main(String[] args) throws Exception {
    PluginServices plugins = PluginServices.makeForContextLoader();
    ReportOptions options =
        options(plugins, Path.of(args[0]), args[1], args[2], Stream.of(args).skip(3));
    AnalysisResult result =
        new EntryPoint().execute(null, options, new FewJvms(options, plugins), Map.of());
    if (result.getError().isPresent()) {
      throw result.getError().get();
    }
    // A thread of a shared resource would keep this JVM for another minute.
    System.exit(0);
  }

  private static ReportOptions options(
      PluginServices plugins, Path module, String name, String jvms, Stream<String> more)
      throws IOException, ReflectiveOperationException {
    // Outside of the module: the tests of a later run may be others.
    Path tests = Files.createTempDirectory("tests-of-mutants");
    List<String> options =
        List.of(
            "--reportDir=" + MutantReport.in(module, name),
            "--mutableCodePaths=" + module + "/target/classes",
            "--sourceDirs=" + module + "/src/main/java",
            "--outputFormats=XML",
            "--timestampedReports=false",
            "--threads=" + jvms,
            "--jvmArgs=" + String.join(",", jvmArguments(tests)),
            // These tests repeat checks of other tests and take longer than a few milliseconds, or
            // wait until servers that they kill are back.
            "--excludedGroups=long,faults",
            "--verbosity=NO_SPINNER");
    ParseResult parsed =
        new OptionsParser(new PluginFilter(plugins))
            .parse(Stream.concat(options.stream(), more).toArray(String[]::new));
    if (!parsed.isOk()) {
      throw new IllegalArgumentException(parsed.getErrorMessage().orElse(""));
    }
    return parsed.getOptions();
  }

  private static List<String> jvmArguments(Path tests) throws ReflectiveOperationException {
    List<String> arguments = new ArrayList<>();
    // Most mutants run so briefly that optimised compilation would take longer.
    arguments.add("-XX:TieredStopAtLevel=1");
    arguments.add("-XX:+UseSerialGC");
    arguments.add("-Dmuster.test.patience=5000");
    arguments.add("-D" + KnownTests.DIRECTORY + "=" + tests);
    String shared = System.getProperty(SHARED, "");
    if (!shared.isEmpty()) {
      Supplier<?> supplier =
          Class.forName(shared).asSubclass(Supplier.class).getConstructor().newInstance();
      ((Map<?, ?>) supplier.get())
          .forEach((name, value) -> arguments.add("-D" + name + "=" + value));
    }
    return arguments;
  }

  /** The settings of PIT, except for the distribution of mutants over JVMs. */
  private static final class FewJvms extends SettingsFactory {
    private final int number;

    FewJvms(ReportOptions options, PluginServices plugins) {
      super(options, plugins);
      number = options.getNumberOfThreads();
    }

    @Override
    public MutationGrouperFactory getMutationGrouper() {
      return new EvenGroups(number);
    }
  }
}
