package dev.muster.platform.web.answer;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.server.netty.HttpCompressionStrategy;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponse;
import jakarta.inject.Singleton;

/**
 * Leaves answers with an ETag uncompressed. A strong tag stands for the exact bytes (RFC 9110,
 * section 8.8.1), and tagged answers are short.
 */
@Singleton
public final class UncompressedTags implements BeanCreatedEventListener<HttpCompressionStrategy> {
  @Override
  public HttpCompressionStrategy onCreated(BeanCreatedEvent<HttpCompressionStrategy> event) {
    return new OfUntagged(event.getBean());
  }

  /** Compresses as another strategy does, except for answers with a tag. */
  public record OfUntagged(HttpCompressionStrategy others) implements HttpCompressionStrategy {
    @Override
    public boolean isEnabled() {
      return others.isEnabled();
    }

    @Override
    public boolean shouldCompress(HttpResponse response) {
      return !response.headers().contains(HttpHeaderNames.ETAG) && others.shouldCompress(response);
    }

    @Override
    public int getCompressionLevel() {
      return others.getCompressionLevel();
    }

    @Override
    public int getMaxZstdEncodeSize() {
      return others.getMaxZstdEncodeSize();
    }
  }
}
