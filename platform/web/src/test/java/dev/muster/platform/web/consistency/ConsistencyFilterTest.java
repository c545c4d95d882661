package dev.muster.platform.web.consistency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.muster.application.consistency.query.ConsistencyToken;
import dev.muster.platform.web.fixture.NoteService;
import dev.muster.platform.web.kit.Answer;
import dev.muster.platform.web.kit.Api;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may have written gets a token, and who reads may send one; without a replica nobody does. */
class ConsistencyFilterTest {
  private static final String TOKEN = ConsistencyFilter.HEADER;

  private static EmbeddedServer server;

  @BeforeAll
  static void start() {
    server = NoteService.start(Map.of(SeenController.SETTING, true));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void write() {
    log().moveTo(0xABC);
  }

  private static SeenController.Log log() {
    return server.getApplicationContext().getBean(SeenController.Log.class);
  }

  private static Api api() {
    return NoteService.api(server.getURI());
  }

  private static HttpResponse<String> seen(String method, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server.getURI() + "/seen"))
            .method(method, BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request.build(), BodyHandlers.ofString());
    }
  }

  @Test
  void aReadRequiresWhatItsTokenSaysAndAChangeTheLatestData() throws Exception {
    assertEquals(ConsistencyToken.NONE.text(), seen("GET").body());
    assertEquals("1-abc", seen("GET", TOKEN, "1-abc").body());
    assertEquals("latest", seen("POST").body());
    assertEquals("latest", seen("POST", TOKEN, "1-abc").body());
  }

  @Test
  void whoMayHaveWrittenGetsATokenAndWhoReadsGetsNone() {
    Answer added =
        api().post("/notes", "{\"text\": \"A\"}").hasStatus(201).hasHeader(TOKEN, "1-abc");
    log().moveTo(0xABD);
    api().delete("/notes/987654321").hasStatus(404).hasHeader(TOKEN, "1-abd");
    api().get("/notes/" + added.id()).hasStatus(200).hasHeader(TOKEN, "");
    api().delete("/notes/" + added.id()).hasStatus(204).hasHeader(TOKEN, "1-abd");
  }

  @Test
  void aTokenComesWithAnAnswerThatIsGivenAgain() {
    HttpRequest.Builder request =
        api()
            .request("/notes")
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", "a-token-each-time")
            .POST(BodyPublishers.ofString("{\"text\": \"A\"}"));
    api().send(request).hasStatus(201).hasHeader(TOKEN, "1-abc");
    log().moveTo(0xABD);
    api().send(request).hasHeader("Idempotency-Replayed", "true").hasHeader(TOKEN, "1-abd");
  }

  @Test
  void whereNobodyKnowsThePositionThePrimaryAloneWillDo() {
    log().moveTo(0);

    api()
        .post("/notes", "{\"text\": \"A\"}")
        .hasStatus(201)
        .hasHeader(TOKEN, ConsistencyToken.LATEST.text());
  }

  @Test
  void whereAChangeFailedAndMayBeDoneThePrimaryAloneWillDo() {
    api()
        .post("/seen/broken", "{}")
        .hasStatus(500)
        .hasHeader(TOKEN, ConsistencyToken.LATEST.text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "POST"})
  void aMalformedTokenIsRefused(String method) throws Exception {
    HttpResponse<String> refusal = seen(method, TOKEN, "abc");

    assertEquals(400, refusal.statusCode());
    assertEquals(
        """
        {"type":"/problems/invalid-request","title":"Invalid request","status":400,\
        "detail":"Each wrong part of the request is in errors.","instance":"/seen",\
        "errors":[{"header":"Consistency-Token","detail":"must be a token that this service gave"}]}\
        """,
        refusal.body());
  }

  @Test
  void aRepeatedTokenIsRefused() throws Exception {
    HttpResponse<String> refusal = seen("GET", TOKEN, "1-a", TOKEN, "1-b");

    assertEquals(400, refusal.statusCode());
    assertEquals(true, refusal.body().contains("\"must not be repeated\""), refusal::body);
  }

  @Test
  void withoutAReplicaThereIsNoHeader() {
    Api without = NoteService.api(NoteService.shared().getURI());

    without.post("/notes", "{\"text\": \"A\"}").hasStatus(201).hasHeader(TOKEN, "");
    assertFalse(NoteService.shared().getApplicationContext().containsBean(ConsistencyFilter.class));
  }
}
