package dev.muster.bootstrap.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.bootstrap.documents.Page;
import dev.muster.bootstrap.documents.RepositoryCopy;
import dev.muster.bootstrap.documents.RepositoryCopy.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One command adds a context, changes no file that was there, and leaves a build that is green. */
@Execution(ExecutionMode.CONCURRENT)
class NewContextTest {
  private static final Page PAGE = Page.read("docs/add-a-context.md");

  // What is refused changes nothing, so one copy will do.
  @TempDir private static Path shared;
  private static RepositoryCopy copy;
  private static Tool tool;

  @BeforeAll
  static void copyTheRepository(@TempDir Path classes) throws Exception {
    copy = RepositoryCopy.into(shared);
    copy.commit();
    tool = Tool.compiled("NewContext", classes);
  }

  @Test
  @Tag("faults")
  void theHouseIsGreenWithContextsOfShortNamesAndOfLongOnes(@TempDir Path directory)
      throws Exception {
    RepositoryCopy house = RepositoryCopy.into(directory);
    house.commit();
    for (Page.Block block : PAGE.blocks()) {
      if (block.section().equals("One command")) {
        house.play(block);
      }
    }
    assertDone(house.run("java tools/NewContext.java institution OrganisationalUnit"));

    String changed = house.run("git status --porcelain").printed();
    assertTrue(changed.lines().allMatch(line -> line.startsWith("?? ")), changed);
    // The platform and the roster are as they were, and their tests were run a moment ago.
    assertDone(
        house.run(
            "mvn -q test -Dsurefire.failIfNoSpecifiedTests=false"
                + " -Dtest='dev.muster.bootstrap.architecture.*Test,dev.muster.bootstrap.contexts.*Test"
                + ",dev.muster.bootstrap.documents.*Test,dev.muster.bootstrap.rules.*Test"
                + ",dev.muster.bootstrap.template.*Test,CoverageTest,*OverHttpTest,OpenApiDocumentTest,SchemaTest"
                + ",*Workshop*Test,*Bakery*Test,*Institution*Test,MachineTest'"));
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

  private static void assertDone(Outcome outcome) {
    assertEquals(0, outcome.status(), outcome::printed);
  }
}
