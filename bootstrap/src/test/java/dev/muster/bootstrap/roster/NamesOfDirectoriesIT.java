package dev.muster.bootstrap.roster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.bootstrap.MusterProcess;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A directory is used by its own name or not at all, whatever the locale is. A shell makes the
 * directories and lists them, because the JVM of this test may not be able to.
 */
@Execution(ExecutionMode.CONCURRENT)
class NamesOfDirectoriesIT {
  @TempDir Path directory;

  private record Ended(int exitCode, String said) {}

  @BeforeEach
  void makeTheDirectories() throws Exception {
    assertEquals(new Ended(0, ""), run("mkdir \"$UTF8\" \"$LATIN1\""));
  }

  @Test
  void theDatabaseAndTheFilesAreWhereTheShellWouldPutThem() throws Exception {
    Ended exported = run("cd \"$UTF8\"; unset LANG LC_ALL LC_CTYPE; muster export \"$UTF8\"");

    assertEquals(0, exported.exitCode(), exported::said);
    assertEquals(
        "./Müller/.muster/postgres\n./Müller/Müller/heroes.csv\n",
        run("find . -name postgres -prune -print -o -name heroes.csv -print | sort").said());
    assertOnlyTheDirectoriesAreThere();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"unset LANG LC_ALL LC_CTYPE", "export LC_ALL=C", "export LC_ALL=no_SUCH.UTF-8"})
  void theLauncherMakesALocaleOfUtf8WhereThereIsNone(String locale) throws Exception {
    assertEquals(
        new Ended(1, "There is no directory Müller/Müller.\n"),
        run(locale + "; muster import \"$UTF8/$UTF8\""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cd \"$UTF8\"; LC_ALL=C jar",
        "cd \"$UTF8\"; LC_ALL=C jar import .",
        "LC_ALL=C jar import \"$UTF8\"",
        "LC_ALL=C jar export \"$UTF8\"",
        "LC_ALL=C jar -muster.database.directory=$UTF8",
        "MUSTER_DATABASE_DIRECTORY=$UTF8 LC_ALL=C jar"
      })
  void whatALocaleWithoutUtf8CannotNameIsRefused(String start) throws Exception {
    assertRefused("(US-ASCII|ISO-8859-1): set LC_ALL to C.UTF-8", run(start));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cd \"$LATIN1\"; muster",
        "muster import \"$LATIN1\"",
        "MUSTER_DATABASE_DIRECTORY=$LATIN1 muster"
      })
  void whatIsNotUtf8IsRefusedWhereTheLocaleIs(String start) throws Exception {
    assertRefused("UTF-8: rename it, or use another directory", run(start));
  }

  private void assertRefused(String reason, Ended refused) throws Exception {
    assertEquals(1, refused.exitCode(), refused::said);
    assertEquals(1, refused.said().lines().count(), refused::said);
    String sentence =
        ".*The name of the directory .* cannot be read in the character set " + reason + ".*\\R";
    assertTrue(refused.said().matches(sentence), refused::said);
    assertOnlyTheDirectoriesAreThere();
  }

  private void assertOnlyTheDirectoriesAreThere() throws Exception {
    assertEquals(
        Stream.of("Müller", "M\uFFFDller").sorted().toList(),
        run("ls -1").said().lines().sorted().toList());
  }

  private Ended run(String script) throws Exception {
    String before =
        """
        UTF8=$(printf 'M\\303\\274ller')
        LATIN1=$(printf 'M\\374ller')
        muster() { "$PACKAGE/bin/muster" "$@"; }
        jar() { "$JAVA_HOME/bin/java" -jar "$PACKAGE/muster.jar" "$@"; }
        """;
    ProcessBuilder shell =
        new ProcessBuilder("sh", "-euc", before + script)
            .directory(directory.toFile())
            .redirectErrorStream(true);
    shell
        .environment()
        .putAll(
            Map.of(
                "JAVA_HOME",
                System.getProperty("java.home"),
                "PACKAGE",
                MusterProcess.PACKAGE.toString()));
    Process process = shell.start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Ended(process.waitFor(), said);
  }
}
