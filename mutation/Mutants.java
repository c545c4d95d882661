import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pitest.classinfo.ClassName;
import org.pitest.classpath.CodeSource;
import org.pitest.mutationtest.build.MutationGrouper;
import org.pitest.mutationtest.build.MutationGrouperFactory;
import org.pitest.mutationtest.commandline.MutationCoverageReport;
import org.pitest.mutationtest.engine.MutationDetails;

/**
 * Makes the mutants of one module with PIT and runs its tests on each; what became of them is then
 * in {@code target/mutants/mutations.xml}.
 *
 * <pre>
 * java mutation/Mutants.java domain --targetClasses=dev.muster.domain.* ...
 * </pre>
 *
 * <p>The profile {@code mutation} does so. It is also the plugin of PIT that says which mutants
 * share a JVM. Each new JVM first runs all tests once, and PIT would start one for each class.
 */
public final class Mutants implements MutationGrouperFactory {
  private static final int JVMS = 2;

  public static void main(String[] args) {
    String module = args[0];
    List<String> options =
        List.of(
            "--reportDir=" + module + "/target/mutants",
            "--mutableCodePaths=" + module + "/target/classes",
            "--sourceDirs=" + module + "/src/main/java",
            "--outputFormats=XML",
            "--timestampedReports=false",
            "--threads=" + JVMS,
            // Most mutants need so little that compiling them well would take longer.
            "--jvmArgs=-XX:TieredStopAtLevel=1,-XX:+UseSerialGC",
            "--timeoutConst=2000",
            "--verbosity=NO_SPINNER");
    MutationCoverageReport.main(
        Stream.concat(options.stream(), Stream.of(args).skip(1)).toArray(String[]::new));
  }

  @Override
  public String description() {
    return "As many groups of mutants as there are JVMs";
  }

  @Override
  public MutationGrouper makeFactory(
      Properties properties, CodeSource code, int threads, int unitSize) {
    return Mutants::groups;
  }

  private static List<List<MutationDetails>> groups(
      Collection<ClassName> classes, Collection<MutationDetails> mutants) {
    List<MutationDetails> all = new ArrayList<>(mutants);
    return IntStream.range(0, all.size())
        .boxed()
        .collect(
            Collectors.groupingBy(
                index -> index % JVMS, Collectors.mapping(all::get, Collectors.toList())))
        .values()
        .stream()
        .toList();
  }
}
