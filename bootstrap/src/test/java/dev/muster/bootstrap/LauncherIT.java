package dev.muster.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.bootstrap.documents.Page;
import dev.muster.platform.web.kit.Api;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The launcher gives the JVM what suits the service: the cache where it fits, and options that
 * others override.
 */
@Execution(ExecutionMode.CONCURRENT)
class LauncherIT {
  private static final String REFUSAL =
      "Muster cannot start. MUSTER_LOG must be text or json, and not 'none'.";
  // Of a class file: the low byte of its version, and what that is for Java 8.
  private static final int MAJOR_VERSION = 7;
  private static final int OLDEST_JAVA = 52;
  private static final String JAVA_HOME = System.getProperty("java.home");

  @TempDir Path directory;

  private Path moved;

  /** What ships, at another place, each file with its time, as {@code cp -a} and tar leave it. */
  @BeforeEach
  void moveThePackage() throws IOException {
    moved = directory.resolve("it's moved");
    try (Stream<Path> files = Files.walk(MusterProcess.PACKAGE)) {
      for (Path file : files.toList()) {
        Path target = moved.resolve(MusterProcess.PACKAGE.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectory(target);
        } else {
          // As good as a copy, and at once; what a test changes, it puts in anew.
          Files.createLink(target, file);
        }
      }
    }
  }

  @Test
  void mostClassesComeFromTheCacheThatWasPackaged() throws Exception {
    assertUsesCache(MusterProcess.PACKAGE);
  }

  @Test
  void theCacheMovesWithThePackageAndTheLauncherIsFoundThroughALink() throws Exception {
    assertUsesCache(moved);

    Path link = Files.createSymbolicLink(directory.resolve("link"), moved.resolve("bin/muster"));
    assertEquals(REFUSAL, run(link, Map.of()).strip());
  }

  @Test
  void theCommandThatMakesACacheLeavesOneThatFits() throws Exception {
    String command = Page.read("docs/operations.md").texts("Starting it", "sh").getFirst();
    FileTime made = Files.getLastModifiedTime(MusterProcess.PACKAGE.resolve("muster.aot"));

    ProcessBuilder shell =
        new ProcessBuilder("sh", "-ec", command)
            .directory(Path.of("..").toFile())
            .redirectErrorStream(true);
    shell.environment().merge("PATH", JAVA_HOME + "/bin:", (path, java) -> java + path);
    Process process = shell.start();

    assertEquals("", new String(process.getInputStream().readAllBytes()));
    assertEquals(0, process.waitFor());
    assertEquals(made, Files.getLastModifiedTime(MusterProcess.PACKAGE.resolve("muster.aot")));
  }

  @Test
  void aMovedPackageDoesAllThatAFirstStartNeeds() throws Exception {
    try (MusterProcess muster = MusterProcess.start(launcher(moved), directory, Map.of())) {
      new Api(muster.service()).get("/problems").hasStatus(200);
    }
    assertEquals("", MusterProcess.errors(directory));
  }

  @Test
  void aCacheOfOtherJarsIsLeftAlone() throws Exception {
    Path jar = moved.resolve("muster.jar");
    Files.delete(jar);
    Files.copy(MusterProcess.PACKAGE.resolve("muster.jar"), jar);
    Files.setLastModifiedTime(jar, FileTime.fromMillis(0));

    assertLeavesCacheAlone("");
  }

  @Test
  void aCacheOfAnotherJvmIsLeftAlone() throws Exception {
    assertLeavesCacheAlone("-XX:+UseCompactObjectHeaders");
  }

  @Test
  void aCacheThatIsNotUsedIsToldInOneLineUnlessThatWasAskedFor() throws Exception {
    String told = "The start takes longer, as the JVM cannot use the cache " + moved;

    for (String option :
        List.of("-XX:+UseZGC", "-XX:+UseCompactObjectHeaders", "-Xmx32g -Xms48m")) {
      List<String> lines = linesOfAStart(option);
      assertEquals(3, lines.size(), lines::toString);
      assertTrue(lines.get(1).contains(told), lines::toString);
    }
    for (String option : List.of("-XX:+UseG1GC", "-XX:AOTMode=off")) {
      List<String> lines = linesOfAStart(option);
      assertEquals(2, lines.size(), lines::toString);
    }
  }

  /** What it says of the options, and before it refuses a setting that it reads after the log's. */
  private List<String> linesOfAStart(String options) throws Exception {
    return run(
            launcher(moved),
            Map.of("JAVA_TOOL_OPTIONS", options, "MUSTER_LOG", "text", "MUSTER_SAMPLE", "perhaps"))
        .lines()
        .toList();
  }

  @Test
  void aCollectorIsTakenFromEachVariableThatTheJvmReads() throws Exception {
    for (String variable : List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS")) {
      String said = run(launcher(moved), Map.of(variable, "-XX:+UseG1GC"));
      assertTrue(said.endsWith(REFUSAL + "\n"), said);
    }
  }

  @Test
  void aBrokenCacheIsLeftAlone() throws Exception {
    Path cache = moved.resolve("muster.aot");
    byte[] whole = Files.readAllBytes(cache);
    Files.delete(cache);
    Files.write(cache, Arrays.copyOf(whole, whole.length / 2));

    assertLeavesCacheAlone("");
  }

  @Test
  void aCacheThatIsNotThereIsNotMissed() throws Exception {
    Files.delete(moved.resolve("muster.aot"));

    assertEquals(REFUSAL, run(launcher(moved), Map.of()).strip());
  }

  @Test
  void itsOptionsAreOverriddenByThoseOfTheEnvironment() throws Exception {
    String small = flags(" -Xmx32m -Xms32m");
    assertTrue(small.matches("(?s).* MaxHeapSize += 33554432 .*"), small);

    String shipped = flags("");
    assertTrue(shipped.matches("(?s).* UseSerialGC += true .*"), shipped);
    assertTrue(shipped.matches("(?s).* MaxHeapSize += 536870912 .*"), shipped);

    String overridden = flags(" -Xmx300m -XX:+UseG1GC");
    assertTrue(overridden.matches("(?s).* UseG1GC += true .*"), overridden);
    assertTrue(overridden.matches("(?s).* UseSerialGC += false .*"), overridden);
    assertTrue(overridden.matches("(?s).* MaxHeapSize += 314572800 .*"), overridden);
  }

  @Test
  void theBuildSaysWhereItsJdkIs() throws Exception {
    Path known = Path.of(Files.readString(moved.resolve("bin/java-home")).strip());

    assertTrue(Files.isSameFile(Path.of(JAVA_HOME), known), known::toString);
  }

  @Test
  void helpNamesTheCommandAsItWasTyped() throws Exception {
    Path link = Files.createSymbolicLink(directory.resolve("a link"), moved.resolve("bin/muster"));
    Path java = Path.of(JAVA_HOME, "bin", "java");
    String jar = moved.resolve("muster.jar").toString();

    String typed = "Usage: " + link + " [COMMAND] ";
    assertTrue(run(0, link, Map.of(), "--help").startsWith(typed), typed);
    String without = "Usage: java -jar muster.jar [COMMAND] ";
    assertTrue(run(0, java, Map.of(), "-jar", jar, "help").startsWith(without), without);
  }

  @Test
  void aSettingThatNothingReadsIsRefused() throws Exception {
    String question = "There is no setting %s; did you mean %s?\n";
    Path muster = launcher(moved);

    assertEquals(
        "Muster cannot start. "
            + question.formatted("micronaut.server.prot", "micronaut.server.port"),
        run(2, muster, Map.of(), "-micronaut.server.prot=9090"));
    assertEquals(
        "Muster cannot start. " + question.formatted("MUSTER_SAMPEL", "MUSTER_SAMPLE"),
        run(2, muster, Map.of("MUSTER_SAMPEL", "true")));
  }

  @Test
  void theVersionIsThatOfThePackageAndOfTheJavaThatRunsIt() throws Exception {
    String version;
    try (JarFile jar = new JarFile(moved.resolve("muster.jar").toFile())) {
      version =
          jar.getManifest().getMainAttributes().getValue(Attributes.Name.IMPLEMENTATION_VERSION);
    }

    assertEquals(
        "Muster %s on Java %s, %s\n".formatted(version, Runtime.version(), JAVA_HOME),
        run(0, launcher(moved), Map.of(), "--version"));
    assertTrue(version.matches("\\d+[.]\\d+[.]\\d+.*"), version);
  }

  @Test
  void theJarSaysInOneSentenceThatJavaIsTooOld() throws Exception {
    Path classes = Files.createDirectories(directory.resolve("dev/muster/bootstrap"));
    byte[] first = bytesOf("JavaCheck");
    assertEquals(OLDEST_JAVA, first[MAJOR_VERSION]);
    Files.write(classes.resolve("JavaCheck.class"), first);
    byte[] rest = bytesOf("Muster");
    rest[MAJOR_VERSION]++;
    Files.write(classes.resolve("Muster.class"), rest);

    String refused =
        run(
            Path.of(JAVA_HOME, "bin", "java"),
            Map.of(),
            "-cp",
            directory.toString(),
            "dev.muster.bootstrap.JavaCheck");

    assertEquals(
        "Muster cannot start. It needs Java 25, and %s is Java 25: run the java of a JDK 25.\n"
            .formatted(JAVA_HOME),
        refused);
  }

  @Test
  void theJarStartsWithoutTheLauncherToo() throws Exception {
    String jar = moved.resolve("muster.jar").toString();

    assertEquals(REFUSAL, run(Path.of(JAVA_HOME, "bin", "java"), Map.of(), "-jar", jar).strip());
  }

  private void assertUsesCache(Path service) throws Exception {
    double share = shareOfCache(service, "");
    assertTrue(share > 0.9, () -> "only %.2f of the classes come from the cache".formatted(share));
  }

  private void assertLeavesCacheAlone(String option) throws Exception {
    assertEquals(0, shareOfCache(moved, option));
  }

  /** How many of the classes that a start loads come from the cache. */
  private double shareOfCache(Path service, String option) throws Exception {
    Path log = directory.resolve("classes.txt");
    String options = "-Xlog:class+load:file=" + log + " " + option;
    String said = run(launcher(service), Map.of("JAVA_TOOL_OPTIONS", options));
    assertEquals("Picked up JAVA_TOOL_OPTIONS: %s\n%s\n".formatted(options, REFUSAL), said);
    try (Stream<String> lines = Files.lines(log)) {
      return lines
          .filter(line -> line.contains(" source: "))
          .mapToInt(line -> line.contains(" source: shared objects file") ? 1 : 0)
          .average()
          .orElseThrow();
    }
  }

  private String flags(String options) throws Exception {
    return run(launcher(moved), Map.of("JAVA_TOOL_OPTIONS", "-XX:+PrintFlagsFinal" + options));
  }

  private static byte[] bytesOf(String name) throws IOException {
    try (InputStream bytes = Muster.class.getResourceAsStream(name + ".class")) {
      return bytes.readAllBytes();
    }
  }

  private static Path launcher(Path service) {
    return service.resolve("bin/muster");
  }

  /** Starts it with a setting that it refuses as soon as it has read its settings. */
  private String run(Path program, Map<String, String> environment, String... arguments)
      throws Exception {
    return run(1, program, environment, arguments);
  }

  private String run(
      int exitCode, Path program, Map<String, String> environment, String... arguments)
      throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(program.toString())
            .directory(directory.toFile())
            .redirectErrorStream(true);
    builder.command().addAll(List.of(arguments));
    builder.environment().put("JAVA_HOME", JAVA_HOME);
    builder.environment().put("MUSTER_LOG", "none");
    builder.environment().putAll(environment);
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes());
    assertEquals(exitCode, process.waitFor(), said);
    return said;
  }
}
