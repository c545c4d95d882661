package dev.muster.bootstrap.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.bootstrap.CommandLine;
import dev.muster.platform.shell.Console;
import dev.muster.platform.shell.Secrets;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line knows the commands of the roster, and what is no option of them. */
class RosterCommandLineTest {
  private final ByteArrayOutputStream output = new ByteArrayOutputStream();
  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

  @Test
  void theHelpNamesThemWithTheirOptions() {
    assertEquals(0, run("help"));
    assertTrue(
        output
            .toString()
            .contains(
                """
                                       heroes.csv, teams.csv and memberships.csv
                    --zone ZONE        the time zone of times without an offset, such as Europe/Berlin
                    --role WORD=ROLE   a word that stands for a role, such as member=MEMBER; may be repeated
                  export DIRECTORY   writes the files of all contexts
                """),
        output::toString);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "import",
        "import a b --zone UTC",
        "import a --zone",
        "import --zone",
        "import a --role",
        "import a --colour red",
        "import a --zone=UTC --colour=red",
        "export a --zone UTC"
      })
  void anOptionThatACommandDoesNotHaveIsNotUnderstood(String typed) {
    assertEquals(2, run(typed.split(" ")));
    assertTrue(
        errors.toString().startsWith("Muster does not understand '%s'.\nUsage: ".formatted(typed)),
        errors::toString);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "There is no time zone called Berlin: name one of the IANA database, such as Europe/Berlin."
            + "|import a --zone Berlin",
        "Write --role WORD=ROLE, such as --role member=MEMBER, and not king=KING: the roles are"
            + " LEADER, DEPUTY, MEMBER.|import a --role king=KING"
      })
  void anOptionThatNamesWhatThereIsNotIsToldInOneSentence(String example) {
    String[] parts = example.split("\\|");
    assertEquals(2, run(parts[1].split(" ")));
    assertEquals(parts[0] + "\n", errors.toString());
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
