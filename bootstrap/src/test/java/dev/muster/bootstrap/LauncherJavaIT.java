package dev.muster.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The launcher chooses the Java that runs the service. */
@Execution(ExecutionMode.CONCURRENT)
class LauncherJavaIT {
  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # JAVA_HOME | path | build | what comes of it
          25          | 25   | 25    | home runs
          26          | 25   | 25    | home runs
          unset       | 25   | 25    | path runs
          17          | 25   | 25    | path runs
          gone        | 25   | 25    | path runs
          17          | 17   | 25    | build runs
          gone        | gone | 25    | build runs
          unset       | 1.8  | 25    | build runs
          17          | 21   | 17    | Muster cannot start. It needs Java 25, and {}/home/bin/java is Java 17: install a JDK 25, or set JAVA_HOME to one.
          unset       | 1.8  | gone  | Muster cannot start. It needs Java 25, and {}/path/bin/java is Java 1: install a JDK 25, or set JAVA_HOME to one.
          gone        | 17   | gone  | Muster cannot start. It needs Java 25, and there is no {}/home/bin/java: install a JDK 25, or set JAVA_HOME to one.
          unset       | gone | gone  | Muster cannot start. It needs Java 25, and there is no java: install a JDK 25, or set JAVA_HOME to one.
          """)
  void theFirstJavaThatIsNewEnoughRunsAndWhereThereIsNoneTheFirstIsSaidToBeTooOld(
      String home, String path, String build, String outcome) throws Exception {
    Path real = directory.toRealPath();
    fakeJdk(real.resolve("home"), home);
    fakeJdk(real.resolve("path"), path);
    fakeJdk(real.resolve("build"), build);
    Path bin = Files.createDirectories(real.resolve("package/bin"));
    Path launcher = Files.copy(MusterProcess.PACKAGE.resolve("bin/muster"), bin.resolve("muster"));
    Files.writeString(bin.resolve("java-home"), real.resolve("build") + "\n");

    ProcessBuilder builder = new ProcessBuilder(launcher.toString()).redirectErrorStream(true);
    builder.environment().remove("JAVA_HOME");
    if (!home.equals("unset")) {
      builder.environment().put("JAVA_HOME", real.resolve("home").toString());
    }
    builder.environment().put("PATH", real.resolve("path/bin") + ":" + toolsWithoutJava());
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes());

    assertEquals(1, process.waitFor(), said);
    assertEquals(outcome.replace("{}", real.toString()) + "\n", said);
  }

  /** A JDK as far as the launcher looks at one. */
  private static void fakeJdk(Path home, String version) throws IOException {
    if (version.matches("gone|unset")) {
      return;
    }
    Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
    script(java, "echo " + home.getFileName() + " runs; exit 1");
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + ".0\"\n");
  }

  private static void script(Path file, String commands) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + commands + "\n");
    assertTrue(file.toFile().setExecutable(true));
  }

  /** What the launcher calls, in a directory where no java is. */
  private Path toolsWithoutJava() throws IOException {
    Path tools = Files.createDirectories(directory.resolve("tools"));
    for (String tool : List.of("cat", "dirname", "locale", "readlink", "sed")) {
      Optional<Path> installed =
          Stream.of(System.getenv("PATH").split(":"))
              .map(place -> Path.of(place, tool))
              .filter(Files::isExecutable)
              .findFirst();
      if (installed.isPresent()) {
        script(tools.resolve(tool), "exec " + installed.get() + " \"$@\"");
      }
    }
    return tools;
  }
}
