package dev.muster.bootstrap.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page that rots is told, and one that does not is let alone. */
class BrokenPagesTest {
  private static final Path PAGE = Path.of("docs/page.md");

  @TempDir Path root;

  @BeforeEach
  void makeARepository() throws IOException {
    write("tools/run", "#!/bin/sh\n");
    write("pom.xml", "<profile>\n  <!-- Why. -->\n  <id>slow</id>\n");
    write("docs/other.md", "# Other page\n\n## It's a part: `code`, too\n");
    write(
        "src/Hero.java",
        """
        final class Hero {
          private final String name;

          String name() {
            return name;
          }
        }
        """);
  }

  @Test
  void aPageThatHoldsIsLetAlone() throws IOException {
    assertFindings(
        """
        # Page
        [It](other.md#its-a-part-code-too), [this](#page), [that](https://dead.example/) and
        [`Hero`](../src/Hero.java):

        ```java
        final class Hero {
          // …
          String name() {
            return name;
          }
        ```

        A part of [it](../src/Hero.java):

        ```java
        String name() {
          return name;
        }
        ```

        `tools/run` takes as long as `mvn -Pslow verify`, and this is run:

        ```console
        $ echo a
        a
        ```
        """);
  }

  @Test
  void aChangedCharacterOfACutIsTold() throws IOException {
    assertFindings(
        cut("String name() {\n  return nane;\n}"),
        "docs/page.md:3: this does not stand in src/Hero.java");
  }

  @Test
  void aCutInAnotherOrderOrWithoutAMarkOfWhatWasLeftOutOrOtherwiseIndentedIsTold()
      throws IOException {
    for (String text :
        List.of(
            "String name() {\n…\nfinal class Hero {",
            "final class Hero {\n  String name() {",
            "String name() {\nreturn name;",
            "…")) {
      assertFindings(cut(text), "docs/page.md:3: this does not stand in src/Hero.java");
    }
  }

  @Test
  void aBlockThatNothingRunsAndThatNamesNoFileIsTold() throws IOException {
    for (String text :
        List.of(
            "```cobol\nSTOP RUN.\n```\n",
            "[It](../src/Hero.java):\n\n```java\nfinal class Hero {\n```\n\n```java\n}\n```\n",
            "[It](../src/Hero.java).\n\nHere:\n\n```java\nfinal class Hero {\n```\n",
            "[It](https://dead.example/):\n\n```java\nfinal class Hero {\n```\n",
            "[It](other.md):\n\n```java\n# Other page\n```\n",
            "[It](../tools/run):\n\n```bash\n#!/bin/sh\n```\n")) {
      List<String> findings = findings(text);
      assertEquals(1, findings.size(), findings::toString);
      assertEquals(
          "no file is named above it", findings.getFirst().replaceFirst(".*, and ", ""), text);
    }
  }

  @Test
  void aDeadLinkIsTold() throws IOException {
    assertFindings("[It](none.md).", "docs/page.md:1: nothing is at none.md");
    assertFindings("\n![It](/none.svg)", "docs/page.md:2: nothing is at /none.svg");
    assertFindings("[It](other.md#none)", "docs/page.md:1: nothing is at other.md#none");
    assertFindings("[It\nall](#none)", "docs/page.md:2: nothing is at #none");
    assertFindings(
        "[It](../src/Hero.java#L1)", "docs/page.md:1: nothing is at ../src/Hero.java#L1");
  }

  @Test
  void aNameOfWhatIsNotThereIsTold() throws IOException {
    assertFindings("`tools/stop now`", "docs/page.md: there is no tools/stop");
    assertFindings("`mvn -B -Pfast verify`", "docs/page.md: there is no fast");
    assertFindings("`HeroOfOld`", "docs/page.md: there is no HeroOfOld");
    assertFindings("`mvn -Dtest=OldTest`", "docs/page.md: there is no OldTest");
  }

  private void assertFindings(String text, String... findings) throws IOException {
    assertEquals(List.of(findings), findings(text));
  }

  private List<String> findings(String text) throws IOException {
    write(PAGE.toString(), text);
    Execution run = new Execution("docs/page.md", "", "console", 0, "SomeTest", "");
    return new PageRules(new Sources(root), List.of(run)).findings(PAGE);
  }

  private static String cut(String text) {
    return "[`Hero`](../src/Hero.java):\n\n```java\n" + text + "\n```\n";
  }

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
