package dev.muster.bootstrap.documents;

import java.util.List;

/**
 * How blocks are held to what they say that are no cuts of a file.
 *
 * @param page that they stand in
 * @param section that they stand in; empty for the whole page
 * @param language of theirs
 * @param test the test that runs them, or compares them with what runs; empty where none does
 * @param reason why none does; empty where one does
 */
record Execution(String page, String section, String language, String test, String reason) {
  /** The reason of those that are run, but by no test. */
  static final String BY_CI = "continuous integration runs it";

  /** All there are. Whoever adds a block that is run says here by what. */
  static final List<Execution> ALL =
      List.of(
          by("DocumentsIT", "README.md", "", "console"),
          by("DocumentsIT", "README.md", "Two commands", "text"),
          by("DocumentsIT", "docs/http.md", "", "console"),
          by("DocumentsIT", "docs/http.md", "Caches and web pages", "sh"),
          by("StatementsOfPagesTest", "docs/tour.md", "", "console"),
          by("StatementsOfPagesTest", "docs/tour.md", "", "sql"),
          by("StatementsOfPagesTest", "docs/from-sqlmodel.md", "", "console"),
          by("StatementsOfPagesTest", "docs/from-sqlmodel.md", "", "sql"),
          by("SwapPageTest", "docs/swap-persistence.md", "", "text"),
          by("TransferIT", "docs/import.md", "", "console"),
          by("TransferIT", "docs/import.md", "", "csv"),
          by("LauncherIT", "docs/operations.md", "Starting it", "sh"),
          by("TlsIT", "docs/operations.md", "Behind a proxy", "properties"),
          by("OperationsIT", "docs/operations.md", "On your own PostgreSQL", "sql"),
          by("OperationsIT", "docs/operations.md", "On your own PostgreSQL", "properties"),
          by("OperationsIT", "docs/operations.md", "Backup", "sh"),
          notRun("docs/operations.md", "Behind a proxy", "caddyfile", "no proxy is at hand"),
          notRun("docs/operations.md", "Behind a proxy", "nginx", "no proxy is at hand"),
          notRun("README.md", "Two commands", "sh", "a build that builds itself has no end"),
          notRun(
              "docs/testing.md",
              "One of them alone",
              "sh",
              "a build that builds itself has no end"),
          notRun("benchmarks/README.md", "", "sh", BY_CI),
          notRun("conformance/README.md", "", "sh", BY_CI),
          notRun("docs/performance.md", "", "sh", "figures need minutes of a quiet machine"));

  private static Execution by(String test, String page, String section, String language) {
    return new Execution(page, section, language, test, "");
  }

  private static Execution notRun(String page, String section, String language, String reason) {
    return new Execution(page, section, language, "", reason);
  }

  boolean holds(Page page, Page.Block block) {
    return page.path().toString().equals(this.page)
        && (section.isEmpty() || section.equals(block.section()))
        && language.equals(block.language())
        && !block.isCutFromScript();
  }
}
