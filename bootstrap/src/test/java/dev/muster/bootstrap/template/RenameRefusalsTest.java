package dev.muster.bootstrap.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.bootstrap.documents.RepositoryCopy;
import dev.muster.bootstrap.documents.RepositoryCopy.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name that the project cannot have is refused, and no file is changed. */
@Execution(ExecutionMode.CONCURRENT)
class RenameRefusalsTest {
  @TempDir static Path directory;
  private static RepositoryCopy copy;
  private static Tool tool;

  @BeforeAll
  static void copyTheRepository(@TempDir Path classes) throws Exception {
    copy = RepositoryCopy.committed(directory);
    tool = Tool.compiled("Rename", classes);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fleet             | 'fleet' needs two parts or more, such as com.acme.fleet.
          com.acme.Fleet    | 'Fleet' is no part of a package: take small letters a to z, and digits after the first.
          com..fleet        | '' is no part of a package: take small letters a to z, and digits after the first.
          com.new.fleet     | 'new' is a reserved word of Java.
          java.acme.fleet   | Packages below 'java' belong to the JDK.
          dev.muster        | 'dev.muster' is the name that it has, or holds that name.
          com.acme.musters  | 'com.acme.musters' is the name that it has, or holds that name.
          com.acme.system   | 'System' is a class of java.lang: take another last part.
          """)
  void aNameThatCannotBeUsedIsRefused(String name, String sentence) throws Exception {
    assertRefused(sentence, name);
  }

  @Test
  void aNameThatMeansSomethingElseInTheCodeIsRefused() throws Exception {
    Outcome outcome = copy.run(tool.with("com.acme.service"));
    assertTrue(
        outcome.printed().matches("'service' means something else in [\\w/.-]+: .*"),
        outcome::printed);
    assertUnchanged(outcome);
  }

  @Test
  void withoutANameItSaysHowItIsUsed() throws Exception {
    assertRefused(
        "Say which package is to be the root: java tools/Rename.java com.acme.fleet"
            + " [--without roster]",
        "");
  }

  private static void assertRefused(String sentence, String arguments) throws Exception {
    Outcome outcome = copy.run(tool.with(arguments));
    assertEquals(sentence, outcome.printed());
    assertUnchanged(outcome);
  }

  private static void assertUnchanged(Outcome outcome) throws Exception {
    assertEquals(1, outcome.status());
    assertEquals(new Outcome(0, ""), copy.run("git status --porcelain"));
  }
}
