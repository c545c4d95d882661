package dev.muster.bootstrap.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.bootstrap.MusterCommand;
import dev.muster.bootstrap.MusterCommand.Result;
import dev.muster.bootstrap.MusterProcess;
import dev.muster.platform.web.kit.Answer;
import dev.muster.platform.web.kit.Api;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The packaged program, with all its libraries, says the same in the locale of Egypt. */
@Execution(ExecutionMode.CONCURRENT)
class LocaleIT {
  private static final Map<String, String> EGYPT =
      Map.of("JAVA_TOOL_OPTIONS", "-Duser.language=ar -Duser.country=EG");

  @TempDir Path directory;

  @Test
  void answersMetricsAndLogsHaveTheSameDigits() throws Exception {
    try (MusterProcess muster = MusterProcess.start(directory, EGYPT)) {
      Api api = new Api(muster.service());
      Answer malformed = api.post("/heroes", "{\n\"name\": oh}");

      assertEquals(
          "The body is no JSON from line 2, column 9.",
          malformed.hasStatus(400).member("detail").getStringValue());
      assertTrue(malformed.header("Date").matches("\\w{3}, \\d\\d \\w{3} \\d{4} [\\d:]{8} GMT"));
      for (String path : new String[] {"/heroes?limit=1", "/heroes/99", "/problems", "/docs"}) {
        Answer answer = api.get(path);
        assertSameDigits(answer.response().headers().map() + answer.response().body());
      }
      for (String path : new String[] {"/health/ready", "/metrics"}) {
        assertSameDigits(body(muster.management().resolve(path)));
      }
      assertSameDigits(muster.said());
    }
    assertSameDigits(Files.readString(directory.resolve("errors.txt")));
  }

  @Test
  void anImportTellsLinesInTheSameDigits() throws Exception {
    Path roster = Files.createDirectory(directory.resolve("roster"));
    Files.writeString(roster.resolve("heroes.csv"), "id,name,secretName,age\nx,A,B,10001\n");
    Files.writeString(roster.resolve("teams.csv"), "id,name,headquarters\n");
    Files.writeString(roster.resolve("memberships.csv"), "heroId,teamId,role,active,joinedAt\n");

    Result refused = MusterCommand.run(directory, EGYPT, "import", "roster");

    assertEquals(1, refused.exitCode(), refused::errors);
    assertTrue(
        refused.errors().contains("heroes.csv:2: age must be a whole number from 0 to 10000\n"),
        refused::errors);
    assertSameDigits(refused.output() + refused.errors());
  }

  private static String body(URI uri) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString()).body();
    }
  }

  private static void assertSameDigits(String text) {
    assertFalse(text.isEmpty());
    assertTrue(text.codePoints().noneMatch(it -> Character.isDigit(it) && it > '9'), text);
  }
}
