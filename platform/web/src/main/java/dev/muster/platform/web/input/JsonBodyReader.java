package dev.muster.platform.web.input;

import dev.muster.platform.web.MergePatch;
import dev.muster.platform.web.problem.ProblemException;
import dev.muster.platform.web.problem.ProblemType;
import io.micronaut.core.type.Argument;
import io.micronaut.core.type.Headers;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.body.TypedMessageBodyReader;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Reads the body of a request as a {@link JsonBody}. */
@Singleton
@Consumes({MediaType.APPLICATION_JSON, MergePatch.MEDIA_TYPE})
final class JsonBodyReader implements TypedMessageBodyReader<JsonBody> {
  @Override
  public Argument<JsonBody> getType() {
    return Argument.of(JsonBody.class);
  }

  @Override
  public @Nullable JsonBody read(
      Argument<JsonBody> type, @Nullable MediaType mediaType, Headers headers, InputStream body) {
    try {
      byte[] bytes = body.readAllBytes();
      if (bytes.length == 0) {
        return null;
      }
      if (mediaType == null) {
        throw new ProblemException(ProblemType.UNSUPPORTED_MEDIA_TYPE.problem());
      }
      return JsonBody.parse(bytes);
    } catch (IOException aborted) {
      throw new UncheckedIOException(aborted);
    }
  }
}
