package dev.muster.platform.web.answer;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.Encoder;
import io.micronaut.serde.Serializer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A text that the actor may see, or null in JSON where there is none. A member that the actor may
 * not see is no {@code Shown}: it is null in the record, and absent in JSON.
 *
 * @param text the text, if there is one
 */
public record Shown(Optional<String> text) {
  /** Returns a text that is shown under a condition. */
  public static @Nullable Shown where(boolean visible, Supplier<Optional<String>> text) {
    return visible ? new Shown(text.get()) : null;
  }

  /** Writes the text, or null. */
  @Singleton
  static final class Json implements Serializer<Shown> {
    @Override
    public void serialize(
        Encoder encoder, EncoderContext context, Argument<? extends Shown> type, Shown value)
        throws IOException {
      if (value.text().isPresent()) {
        encoder.encodeString(value.text().get());
      } else {
        encoder.encodeNull();
      }
    }
  }
}
