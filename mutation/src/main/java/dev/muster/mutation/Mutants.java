package dev.muster.mutation;

import java.util.List;
import java.util.Map;
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
 * Makes the mutants of one module with PIT and runs its tests on each; what became of them is then
 * in {@code target/mutants/mutations.xml} of the module.
 */
final class Mutants {
  private Mutants() {}

  /**
   * Runs PIT.
   *
   * @param args the directory of the module, and more options of PIT's command line
   */
  public static void main(String[] args) throws Exception {
    PluginServices plugins = PluginServices.makeForContextLoader();
    ReportOptions options = options(plugins, args[0], Stream.of(args).skip(1));
    AnalysisResult result =
        new EntryPoint().execute(null, options, new FewJvms(options, plugins), Map.of());
    if (result.getError().isPresent()) {
      throw result.getError().get();
    }
  }

  private static ReportOptions options(PluginServices plugins, String module, Stream<String> more) {
    List<String> options =
        List.of(
            "--reportDir=" + module + "/target/mutants",
            "--mutableCodePaths=" + module + "/target/classes",
            "--sourceDirs=" + module + "/src/main/java",
            "--outputFormats=XML",
            "--timestampedReports=false",
            "--threads=" + FewJvms.NUMBER,
            // Most of them need so little that compiling it well would take longer.
            "--jvmArgs=-XX:TieredStopAtLevel=1,-XX:+UseSerialGC,-Dmuster.test.patience=2000",
            "--timeoutConst=4000",
            // They do what others do, many times: no test of a few milliseconds.
            "--excludedGroups=long",
            "--verbosity=NO_SPINNER");
    ParseResult parsed =
        new OptionsParser(new PluginFilter(plugins))
            .parse(Stream.concat(options.stream(), more).toArray(String[]::new));
    if (!parsed.isOk()) {
      throw new IllegalArgumentException(parsed.getErrorMessage().orElse(""));
    }
    return parsed.getOptions();
  }

  /** The settings of PIT, but for which mutants share a JVM. */
  private static final class FewJvms extends SettingsFactory {
    static final int NUMBER = 2;

    FewJvms(ReportOptions options, PluginServices plugins) {
      super(options, plugins);
    }

    @Override
    public MutationGrouperFactory getMutationGrouper() {
      return new EvenGroups(NUMBER);
    }
  }
}
