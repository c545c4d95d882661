package dev.muster.platform.web.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.platform.web.answer.FixedContent;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** A file of the class path is read when it is asked for first. */
class AssetControllerTest {
  private final AssetController controller = new AssetController();

  @Test
  void aFileOfThePlatformIsServedAsItIs() throws Exception {
    try (InputStream file =
        AssetController.class.getResourceAsStream("/dev/muster/platform/web/assets/muster.css")) {
      assertArrayEquals(file.readAllBytes(), style("/assets/muster.css").body());
    }
  }

  @Test
  void aFileOfTheWebjarIsFoundInWhateverVersion() {
    String text = new String(style("/swagger-ui/swagger-ui.css").body(), StandardCharsets.UTF_8);

    assertTrue(text.contains(".swagger-ui"), text);
  }

  @Test
  void contentInGzipIsTheContentAndHasATagOfIt() throws Exception {
    byte[] content = "a note ".repeat(100).getBytes(StandardCharsets.UTF_8);
    byte[] other = "a mote ".repeat(100).getBytes(StandardCharsets.UTF_8);

    HttpResponse<byte[]> zipped = inGzip(content);

    try (InputStream body = new GZIPInputStream(new ByteArrayInputStream(zipped.body()))) {
      assertArrayEquals(content, body.readAllBytes());
    }
    assertEquals(tag(zipped), tag(inGzip(content)));
    assertNotEquals(tag(zipped), tag(inGzip(other)));
  }

  private HttpResponse<byte[]> style(String path) {
    return controller.style(HttpRequest.GET(path), Optional.empty(), Optional.empty());
  }

  private static HttpResponse<byte[]> inGzip(byte[] content) {
    return new FixedContent(content)
        .answer(
            HttpRequest.GET("/").header(HttpHeaders.ACCEPT_ENCODING, "gzip"),
            Optional.empty(),
            Optional.empty());
  }

  private static String tag(HttpResponse<?> answer) {
    return answer.getHeaders().get(HttpHeaders.ETAG);
  }
}
