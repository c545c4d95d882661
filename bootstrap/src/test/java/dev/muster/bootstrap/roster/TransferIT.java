package dev.muster.bootstrap.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.bootstrap.MusterCommand;
import dev.muster.bootstrap.MusterCommand.Result;
import dev.muster.bootstrap.MusterProcess;
import dev.muster.bootstrap.documents.ConsoleStep;
import dev.muster.bootstrap.documents.Page;
import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.jdbc.kit.TestSchema;
import dev.muster.platform.web.kit.Api;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The packaged program imports and exports, on its own database and on another. */
@Execution(ExecutionMode.CONCURRENT)
class TransferIT {
  private static final List<String> FILES = List.of("heroes.csv", "teams.csv", "memberships.csv");
  private static final List<String> ALL_FILES =
      List.of(
          "heroes.csv",
          "teams.csv",
          "memberships.csv",
          "authors.csv",
          "books.csv",
          "authorships.csv",
          "students.csv",
          "courses.csv",
          "enrolments.csv",
          "employees.csv",
          "articles.csv",
          "categories.csv",
          "classifications.csv",
          "tags.csv");

  @TempDir Path directory;
  private Path roster;

  @BeforeEach
  void write() throws Exception {
    roster = Files.createDirectory(directory.resolve("roster"));
    Files.writeString(
        roster.resolve("heroes.csv"),
        "id,name,secretName,age\r\n7,\"Zoë, the first\",🛡,\r\n9,Spider-Boy,Pedro,16\r\n");
    Files.writeString(roster.resolve("teams.csv"), "id,name,headquarters\r\n4,Z-Force,Bar\r\n");
    Files.writeString(
        roster.resolve("memberships.csv"),
        "heroId,teamId,role,active,joinedAt\r\n7,4,LEADER,true,2024-01-31T12:00:00.123456Z\r\n");
  }

  @Test
  void whatIsImportedIsServedAndExportedAsItWas() throws Exception {
    Result imported = MusterCommand.run(directory, Map.of(), "import", "roster");
    assertEquals(0, imported.exitCode(), imported::errors);
    assertTrue(
        imported.output().endsWith("Imported 2 heroes, 1 teams and 1 memberships.\n"),
        imported::output);

    try (MusterProcess muster = MusterProcess.start(directory, Map.of())) {
      Api api = new Api(muster.service());
      assertEquals(
          "Zoë, the first", api.get("/heroes/7").hasStatus(200).member("name").getStringValue());
      assertEquals(1, api.get("/teams/4/summary").member("active").getIntValue());
      long id =
          api.post("/heroes", "{\"name\": \"Late\", \"secretName\": \"Comer\"}")
              .hasStatus(201)
              .id();
      assertEquals(10, id);
      api.delete("/heroes/10").hasStatus(204);

      Result refused = MusterCommand.run(directory, Map.of(), "export", "exported");
      assertEquals(1, refused.exitCode());
      assertTrue(
          refused.errors().startsWith("The embedded PostgreSQL in ")
              && refused.errors().contains("is in use by another process")
              && refused.errors().lines().count() == 1,
          refused::errors);
    }

    Result exported = MusterCommand.run(directory, Map.of(), "export", "exported");
    assertEquals(0, exported.exitCode(), exported::errors);
    assertSameFiles(directory.resolve("exported"));
  }

  @Test
  void itUsesTheDatabaseThatIsConfiguredAndASettingAmongItsWords() throws Exception {
    TestSchema database = TestSchema.empty();
    Map<String, String> environment = MusterProcess.on(database.settings());
    String[] settings =
        database.settings().entrySet().stream()
            .map(setting -> "-" + setting.getKey() + "=" + setting.getValue())
            .toArray(String[]::new);

    assertEquals(0, MusterCommand.run(directory, environment, "import", "roster").exitCode());
    Result exported =
        MusterCommand.run(directory, Map.of(), concat(settings, "export", "exported"));

    assertEquals(0, exported.exitCode(), exported::errors);
    assertSameFiles(directory.resolve("exported"));
    assertTrue(Files.notExists(directory.resolve(".muster")));
  }

  @Test
  void aBadLineIsToldAndNothingIsWritten() throws Exception {
    TestSchema database = TestSchema.empty();
    Map<String, String> environment = MusterProcess.on(database.settings());
    Files.writeString(
        roster.resolve("memberships.csv"),
        "heroId,teamId,role,active,joinedAt\n"
            + "7,4,LEADER,true,2024-01-31T12:00:00Z\n"
            + "9,4,LEADER,true,2024-01-31T12:00:00Z\n"
            + "8,4,MEMBER,maybe,2999-01-31T12:00:00Z\n");

    Result refused = MusterCommand.run(directory, environment, "import", "roster");

    assertEquals(1, refused.exitCode());
    assertEquals(
        """
        memberships.csv:3: team 4 has no room for a second leader: only a hand-over replaces the first
        memberships.csv:4: active must be true or false
        Nothing was imported.
        """,
        refused.errors());
    assertEquals(0, rows(database, "hero"));
  }

  @Test
  void aBadLineOfOneContextKeepsTheOthersOut() throws Exception {
    TestSchema database = TestSchema.empty();
    Map<String, String> environment = MusterProcess.on(database.settings());
    Files.writeString(roster.resolve("authors.csv"), "id,name,email\n1,Lewis Carroll,\n");
    Files.writeString(
        roster.resolve("books.csv"), "id,title,isbn,pages\n1,Alice,9780141439761,272\n");
    Files.writeString(roster.resolve("authorships.csv"), "bookId,authorId,role\n1,1,EDITOR\n");

    Result refused = MusterCommand.run(directory, environment, "import", "roster");

    assertEquals(1, refused.exitCode());
    assertEquals(
        "books.csv:2: book 1 would have no writer\nNothing was imported.\n", refused.errors());
    assertEquals(0, rows(database, "hero") + rows(database, "library.author"));

    Files.writeString(roster.resolve("authorships.csv"), "bookId,authorId,role\n1,1,WRITER\n");
    Result imported = MusterCommand.run(directory, environment, "import", "roster");

    assertEquals(0, imported.exitCode(), imported::errors);
    assertEquals(3, rows(database, "hero") + rows(database, "library.author"));
  }

  @Test
  void whatCannotBeDoneIsToldInOneSentence() throws Exception {
    Result mistyped = MusterCommand.run(directory, Map.of(), "imprt", "roster");
    assertEquals(2, mistyped.exitCode());
    assertTrue(
        mistyped.errors().startsWith("Muster does not understand 'imprt roster'.\nUsage: "),
        mistyped::errors);
    Result unread =
        MusterCommand.run(directory, Map.of(), "export", "exported", "-micronaut.server.prot=9090");
    assertEquals(2, unread.exitCode());
    assertEquals(
        "There is no setting micronaut.server.prot; did you mean micronaut.server.port?\n",
        unread.errors());

    Result nowhere = MusterCommand.run(directory, Map.of(), "import", "nowhere");
    assertEquals(1, nowhere.exitCode());
    assertEquals("There is no directory nowhere.\n", nowhere.errors());

    Result away =
        MusterCommand.run(
            directory,
            Map.of("DATASOURCES_DEFAULT_URL", "jdbc:postgresql://127.0.0.1:1/nothing"),
            "import",
            "roster");
    assertEquals(1, away.exitCode());
    assertTrue(
        away.errors().lines().toList().getLast().startsWith("It cannot use the PostgreSQL at "),
        away::errors);
    assertTrue(Files.notExists(directory.resolve(".muster/postgres/data")));
  }

  @Test
  void thePageDoesAsItSays() throws Exception {
    Page page = Page.read("docs/import.md");
    List<String> files = page.texts("The files", "csv");
    assertEquals(ALL_FILES.size(), files.size());
    Path data = Files.createDirectory(directory.resolve("data"));
    for (int i = 0; i < files.size(); i++) {
      Files.writeString(data.resolve(ALL_FILES.get(i)), files.get(i) + "\n");
    }
    Path more = Files.createDirectory(directory.resolve("more"));
    Files.writeString(more.resolve("heroes.csv"), files.get(0).lines().findFirst().orElseThrow());
    Files.writeString(more.resolve("teams.csv"), files.get(1).lines().findFirst().orElseThrow());
    Files.writeString(more.resolve("memberships.csv"), page.texts("Import", "csv").getFirst());
    Path legacy = Files.createDirectory(directory.resolve("legacy"));
    Files.copy(more.resolve("heroes.csv"), legacy.resolve("heroes.csv"));
    Files.copy(more.resolve("teams.csv"), legacy.resolve("teams.csv"));
    Files.writeString(
        legacy.resolve("memberships.csv"),
        page.texts("Times and roles of other sources", "csv").getFirst());
    Map<String, String> environment = MusterProcess.on(TestDatabase.settings());
    List<ConsoleStep> steps = ConsoleStep.of(page);
    assertEquals(5, steps.size());
    for (ConsoleStep step : steps) {
      assertEquals(step.answer(), shell(step.command(), environment), step::command);
    }
  }

  private static long rows(TestSchema database, String table) throws Exception {
    try (Connection connection = database.connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select count(*) from " + table)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private String shell(String command, Map<String, String> environment) throws Exception {
    String here =
        command.replace(
            "java -jar muster.jar",
            Path.of(System.getProperty("java.home"), "bin", "java")
                + " -jar "
                + MusterProcess.PACKAGE.resolve("muster.jar"));
    ProcessBuilder shell =
        new ProcessBuilder("sh", "-c", here)
            .directory(directory.toFile())
            .redirectErrorStream(true);
    shell.environment().putAll(environment);
    return new String(shell.start().getInputStream().readAllBytes()).strip();
  }

  private void assertSameFiles(Path exported) throws Exception {
    for (String file : FILES) {
      assertEquals(-1, Files.mismatch(roster.resolve(file), exported.resolve(file)), file);
    }
  }

  private static String[] concat(String[] settings, String... words) {
    return Stream.of(words, settings).flatMap(Arrays::stream).toArray(String[]::new);
  }
}
