package dev.muster.platform.web.netty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A head of another protocol is refused, whatever the codec lets through. */
class RequestHeadTest {
  @Test
  void anotherProtocolIsRefused() {
    assertEquals(Optional.empty(), head(HttpVersion.HTTP_1_1).problem());
    assertTrue(head(new HttpVersion("RTSP", 1, 1, true)).problem().isPresent());
  }

  private static RequestHead head(HttpVersion version) {
    HttpRequest request = new DefaultHttpRequest(version, HttpMethod.GET, "/notes");
    request.headers().set(HttpHeaderNames.HOST, "localhost");
    return new RequestHead(request);
  }
}
