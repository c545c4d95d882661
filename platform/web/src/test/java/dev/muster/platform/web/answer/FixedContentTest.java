package dev.muster.platform.web.answer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.platform.web.fixture.NoteFixture;
import dev.muster.platform.web.kit.Answer;
import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Content that stays the same has a strong tag in each of its forms, plain and in gzip. */
class FixedContentTest implements NoteFixture {
  private static final String BUNDLE = "/swagger-ui/swagger-ui-bundle.js";

  @ParameterizedTest
  @ValueSource(strings = {"/docs", "/openapi.yaml", "/assets/muster.css", BUNDLE})
  void itHasAStrongTagThatSparesTheNextReader(String path) {
    String tag = api().get(path).header("ETag");

    assertTrue(tag.matches("\"[0-9a-f]+\""), tag);
    for (String known : new String[] {tag, "W/" + tag, "*", "\"other\", " + tag}) {
      get(path, "If-None-Match", known).hasStatus(304).hasHeader("ETag", tag);
    }
    get(path, "If-None-Match", "\"other\"").hasStatus(200);
    get(path, "If-Match", tag).hasStatus(200);
    get(path, "If-Match", "W/" + tag).hasStatus(412);
    get(path, "If-Match", "\"other\"").hasStatus(412);
    get(path, "If-None-Match", tag.replace("\"", "")).hasStatus(400);
  }

  @Test
  void differentContentsHaveDifferentTags() {
    assertNotEquals(
        api().get("/assets/docs.css").header("ETag"),
        api().get("/assets/muster.css").header("ETag"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/openapi.yaml", "/assets/muster.css", BUNDLE})
  void itIsCompressedUnderATagOfItsOwn(String path) throws Exception {
    HttpResponse<byte[]> plain = bytes(path, "identity");

    for (String coding : new String[] {"gzip", "deflate, GZIP;q=0.5, br", "*", "x-gzip"}) {
      HttpResponse<byte[]> zipped = bytes(path, coding);

      assertEquals("gzip", zipped.headers().firstValue("Content-Encoding").orElseThrow(), coding);
      assertNotEquals(plain.headers().firstValue("ETag"), zipped.headers().firstValue("ETag"));
      assertEquals("Accept-Encoding", zipped.headers().firstValue("Vary").orElseThrow());
      assertTrue(zipped.body().length < plain.body().length / 2, coding);
      assertArrayEquals(
          plain.body(),
          new GZIPInputStream(new ByteArrayInputStream(zipped.body())).readAllBytes());
    }
    for (String coding : new String[] {"gzip;q=0", "gzip; q=0.000, *", "br", "*;q=0", ""}) {
      HttpResponse<byte[]> answer = bytes(path, coding);

      assertFalse(answer.headers().firstValue("Content-Encoding").isPresent(), coding);
      assertArrayEquals(plain.body(), answer.body());
      assertEquals("Accept-Encoding", answer.headers().firstValue("Vary").orElseThrow());
    }
  }

  private Answer get(String path, String header, String value) {
    return api().send(api().request(path).header(header, value));
  }

  private HttpResponse<byte[]> bytes(String path, String coding) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<byte[]> answer =
          client.send(
              HttpRequest.newBuilder(service().resolve(path))
                  .header("Accept-Encoding", coding)
                  .build(),
              BodyHandlers.ofByteArray());
      assertEquals(200, answer.statusCode());
      return answer;
    }
  }
}
