package dev.muster.platform.web.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.http.server.netty.HttpCompressionStrategy;
import io.netty.handler.codec.http.DefaultHttpResponse;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import org.junit.jupiter.api.Test;

/** What is compressed, and how, is left to the framework, but for answers with a tag. */
class UncompressedTagsTest {
  private final HttpCompressionStrategy strategy =
      new UncompressedTags.OfUntagged(new EverythingCompressed(true));

  @Test
  void anAnswerWithATagIsNotCompressed() {
    HttpResponse answer = new DefaultHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.OK);
    assertTrue(strategy.shouldCompress(answer));

    answer.headers().set("ETag", "\"1\"");

    assertFalse(strategy.shouldCompress(answer));
  }

  @Test
  void theRestIsAsItWas() {
    assertTrue(strategy.isEnabled());
    assertFalse(new UncompressedTags.OfUntagged(new EverythingCompressed(false)).isEnabled());
    assertEquals(7, strategy.getCompressionLevel());
    assertEquals(8, strategy.getMaxZstdEncodeSize());
  }

  private record EverythingCompressed(boolean isEnabled) implements HttpCompressionStrategy {
    @Override
    public boolean shouldCompress(HttpResponse answer) {
      return true;
    }

    @Override
    public int getCompressionLevel() {
      return 7;
    }

    @Override
    public int getMaxZstdEncodeSize() {
      return 8;
    }
  }
}
