package dev.muster.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.platform.shell.Console;
import dev.muster.platform.shell.Secrets;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed is a command, a setting, or told to be neither. */
class CommandLineTest {
  private final ByteArrayOutputStream output = new ByteArrayOutputStream();
  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

  @ParameterizedTest
  @ValueSource(strings = {"help", "--help", "-h"})
  void whoAsksForHelpGetsIt(String help) {
    assertTrue(CommandLine.hasWords(help));
    assertEquals(0, run(help));
    assertTrue(output.toString().startsWith("Usage: java -jar muster.jar "), output::toString);
    assertEquals("", errors.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"version", "--version"})
  void whoAsksForTheVersionIsToldWhichJavaRunsItToo(String version) {
    assertTrue(CommandLine.hasWords(version));
    assertEquals(0, run(version));
    assertEquals(
        "Muster (not packaged) on Java %s, %s\n"
            .formatted(Runtime.version(), System.getProperty("java.home")),
        output.toString());
    assertEquals("", errors.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"serve", "imprt roster", "import", "--port=9", "--port 9", "-v", "--"})
  void whatIsNeitherIsSaidWithWhatThereIs(String typed) {
    String[] args = typed.split(" ");
    assertTrue(CommandLine.hasWords(args));
    assertEquals(2, run(args));
    assertTrue(
        errors.toString().startsWith("Muster does not understand '%s'.\nUsage: ".formatted(typed)),
        errors::toString);
    assertEquals("", output.toString());
  }

  @Test
  void aSettingIsNoWord() {
    assertFalse(
        CommandLine.hasWords(
            "-micronaut.server.port=9090",
            "--muster.log=json",
            "-datasources.default.url=jdbc:postgresql://db.example/muster?sslmode=require"));
  }

  private int run(String... args) {
    Console console =
        new Console(
            new PrintStream(output),
            new PrintStream(errors),
            false,
            System::nanoTime,
            Secrets.linesOf(InputStream.nullInputStream()));
    return new CommandLine(console, args).run();
  }
}
