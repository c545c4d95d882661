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

/** The command that adds a context refuses what cannot be one, and then changes nothing. */
@Execution(ExecutionMode.CONCURRENT)
class NewContextTest {
  // What is refused changes nothing, so one copy will do.
  @TempDir private static Path shared;
  private static RepositoryCopy copy;
  private static Tool tool;

  @BeforeAll
  static void copyTheRepository(@TempDir Path classes) throws Exception {
    copy = RepositoryCopy.committed(shared);
    tool = Tool.compiled("NewContext", classes);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Smithy Machine          | 'Smithy' is no context: take small letters a to z, and digits after the first.
          2nd Machine               | '2nd' is no context: take small letters a to z, and digits after the first.
          smithy machine          | 'machine' is no entity: take a capitalised word such as Author, or several: BookLoan.
          smithy ISBN             | 'ISBN' is no entity: take a capitalised word such as Author, or several: BookLoan.
          smithy Book_Loan        | 'Book_Loan' is no entity: take a capitalised word such as Author, or several: BookLoan.
          new Machine               | 'new' is a reserved word of Java.
          smithy Case             | 'case' is a reserved word of Java.
          order Position            | 'order' cannot name a schema of PostgreSQL.
          pgstore Position          | 'pgstore' cannot name a schema of PostgreSQL.
          smithy Sheep Sheep      | 'Sheep' needs another plural.
          architecture Machine      | There is a package 'architecture' already.
          smithy Version          | There is a type 'Version' already.
          smithy Object           | There is a type 'Object' already.
          """)
  void namesThatCannotBeUsedAreRefused(String names, String sentence) throws Exception {
    Outcome outcome = copy.run(tool.with(names));

    assertEquals(new Outcome(1, sentence), outcome);
    assertEquals(new Outcome(0, ""), copy.run("git status --porcelain"));
  }

  @ParameterizedTest
  @CsvSource({"Profile", "Count", "Moment"})
  void aWordOfThePlatformIsRefused(String entity) throws Exception {
    Outcome outcome = copy.run(tool.with("smithy " + entity));

    assertEquals(1, outcome.status());
    assertTrue(
        outcome.printed().matches("'" + entity + "' means something else in [\\w/.-]+|There is .*"),
        outcome::printed);
  }

  @Test
  void withoutNamesItSaysHowItIsUsed() throws Exception {
    assertEquals(
        new Outcome(
            1,
            "Say which context, which entity, and its plural if that is no mere s:"
                + " java tools/NewContext.java library Author [Authors]"),
        copy.run(tool.with("smithy")));
  }
}
