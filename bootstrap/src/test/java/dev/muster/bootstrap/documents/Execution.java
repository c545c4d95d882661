package dev.muster.bootstrap.documents;

import java.util.List;

/**
 * How blocks are held to what they say that are no cuts of a file.
 *
 * @param page that they stand in
 * @param section that they stand in; empty for the whole page
 * @param language of theirs
 * @param count how many there are; 0 where all are run, however many there are
 * @param test the test that runs them, or compares them with what runs; empty where none does
 * @param reason why none does; empty where one does
 */
record Execution(
    String page, String section, String language, int count, String test, String reason) {
  private static final int ALL_OF_THEM = 0;

  /** The reason of those that are run, but by no test. */
  static final String BY_CI = "continuous integration runs it";

  /** All there are. Whoever adds a block that is run says here by what. */
  static final List<Execution> ALL =
      List.of(
          by("DocumentsIT", "README.md", "", "console", ALL_OF_THEM),
          by("DocumentsIT", "README.md", "Two commands", "text", 1),
          by("DocumentsIT", "docs/http.md", "", "console", ALL_OF_THEM),
          by("DocumentsIT", "docs/http.md", "Caches and web pages", "sh", 1),
          by("StatementsOfPagesTest", "docs/tour.md", "", "console", ALL_OF_THEM),
          by("StatementsOfPagesTest", "docs/tour.md", "", "sql", ALL_OF_THEM),
          by("StatementsOfPagesTest", "docs/from-sqlmodel.md", "", "console", ALL_OF_THEM),
          by("StatementsOfPagesTest", "docs/from-sqlmodel.md", "", "sql", ALL_OF_THEM),
          by("RecipeTest", "docs/add-a-use-case.md", "", "diff", ALL_OF_THEM),
          by("RecipeTest", "docs/add-a-use-case.md", "", "java", ALL_OF_THEM),
          by("RecipeTest", "docs/add-a-use-case.md", "", "console", ALL_OF_THEM),
          by("SwapPageTest", "docs/swap-persistence.md", "", "text", 4),
          by("TransferIT", "docs/import.md", "", "console", ALL_OF_THEM),
          by("TransferIT", "docs/import.md", "", "csv", 4),
          by("LauncherIT", "docs/operations.md", "Starting it", "sh", 1),
          by("TlsIT", "docs/operations.md", "Behind a proxy", "properties", 1),
          by("OperationsIT", "docs/operations.md", "On your own PostgreSQL", "sql", 2),
          by("OperationsIT", "docs/operations.md", "On your own PostgreSQL", "properties", 2),
          by("OperationsIT", "docs/operations.md", "Backup", "sh", 4),
          notRun("docs/operations.md", "Behind a proxy", "caddyfile", "no proxy is at hand"),
          notRun("docs/operations.md", "Behind a proxy", "nginx", "no proxy is at hand"),
          notRun(
              "docs/operations.md", "A container image", "sh", "no builder of images is at hand"),
          notRun("README.md", "Two commands", "sh", "a build that builds itself has no end"),
          notRun(
              "docs/testing.md",
              "One of them alone",
              "sh",
              "a build that builds itself has no end"),
          notRun("quality/benchmarks/README.md", "", "sh", BY_CI),
          notRun("quality/conformance/README.md", "", "sh", BY_CI),
          notRun("docs/performance.md", "", "sh", "figures need minutes of a quiet machine"));

  private static Execution by(
      String test, String page, String section, String language, int count) {
    return new Execution(page, section, language, count, test, "");
  }

  private static Execution notRun(String page, String section, String language, String reason) {
    return new Execution(page, section, language, ALL_OF_THEM, "", reason);
  }

  boolean holds(Page page, Page.Block block) {
    return page.path().toString().equals(this.page)
        && (section.isEmpty() || section.equals(block.section()))
        && language.equals(block.language())
        && !block.isCutFromScript();
  }
}
