package dev.muster.platform.web.bearer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.platform.web.fixture.NoteService;
import dev.muster.platform.web.kit.Answer;
import dev.muster.platform.web.kit.Api;
import dev.muster.platform.web.kit.TestActors;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests with and without tokens, as the modes answer them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BearerOverHttpTest {
  private static final String REALM = "Bearer realm=\"muster\"";

  private final EmbeddedServer open = start("open");
  private final EmbeddedServer required = start("required");

  private static EmbeddedServer start(String mode) {
    return NoteService.start(Map.of(TestActors.SETTING, false, BearerWiring.MODE, mode));
  }

  @AfterAll
  void stop() {
    open.close();
    required.close();
  }

  @Test
  void aTokenSaysWhoSendsARequestInBothModes() {
    String token = "Bearer " + StubVerifier.token(BearerWiring.ISSUER, "good");

    for (EmbeddedServer server : new EmbeddedServer[] {open, required}) {
      read(server, token).hasStatus(200).variesBy("Authorization");
      Answer denied =
          send(
              server,
              request ->
                  request
                      .header("Authorization", token)
                      .POST(BodyPublishers.ofString("{\"text\": \"A\"}")));
      denied.hasStatus(403);
      assertEquals("notes.write", denied.member("permission").getStringValue());
    }
  }

  @Test
  void aTokenThatItsVerifierRefusesIsRefusedInBothModes() {
    String token = "Bearer " + StubVerifier.token(BearerWiring.ISSUER, "bad");

    for (EmbeddedServer server : new EmbeddedServer[] {open, required}) {
      read(server, token)
          .isProblem(
              401,
              "not-signed-in",
              """
              {"title": "Not signed in", "instance": "/notes",
               "detail": "The request does not prove who sends it: the header Authorization is missing or not valid."}\
              """)
          .hasHeader("WWW-Authenticate", REALM + ", error=\"invalid_token\"");
    }
  }

  @Test
  void aTokenThatNobodyKnowsIsRefusedWhereTokensAreRequired() {
    String token = "Bearer " + StubVerifier.token("https://other.example", "good");

    read(required, token)
        .hasStatus(401)
        .hasHeader("WWW-Authenticate", REALM + ", error=\"invalid_token\"");
    read(open, token).hasStatus(200);
  }

  @Test
  void aRequestWithoutATokenIsToldToSignInWhereTokensAreRequired() {
    send(required, request -> request).hasStatus(401).hasHeader("WWW-Authenticate", REALM);
    read(required, "Basic YTpi").hasStatus(401).hasHeader("WWW-Authenticate", REALM);
    send(open, request -> request).hasStatus(200);
    read(open, "Basic YTpi").hasStatus(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bearer", "Bearer a b"})
  void aMalformedTokenIsToldWhatIsWrongInBothModes(String line) {
    for (EmbeddedServer server : new EmbeddedServer[] {open, required}) {
      read(server, line)
          .isProblem(
              400,
              "invalid-request",
              """
              {"title": "Invalid request", "instance": "/notes", "detail": "Each wrong part of the request is in errors.",
               "errors": [{"header": "Authorization", "detail": "must have one token after the word Bearer"}]}\
              """)
          .hasHeader("WWW-Authenticate", REALM + ", error=\"invalid_request\"")
          .variesBy("Authorization");
    }
  }

  @Test
  void aRepeatedHeaderIsMalformed() {
    Answer answer =
        send(
            required,
            request ->
                request.header("Authorization", "Bearer a").header("Authorization", "Bearer b"));

    answer.hasStatus(400).hasHeader("WWW-Authenticate", REALM + ", error=\"invalid_request\"");
    assertEquals(
        "must be sent once", answer.member("errors").get(0).get("detail").getStringValue());
  }

  private static Answer read(EmbeddedServer server, String authorization) {
    return send(server, request -> request.header("Authorization", authorization));
  }

  private static Answer send(
      EmbeddedServer server, java.util.function.UnaryOperator<HttpRequest.Builder> change) {
    Api api = NoteService.api(server.getURI());
    return api.send(change.apply(api.request("/notes").header("Content-Type", "application/json")));
  }
}
