package dev.muster.platform.web.answer;

import dev.muster.application.StoredAnswer;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.json.JsonMapper;
import io.micronaut.serde.annotation.Serdeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * A response in its stored form.
 *
 * @param status its status
 * @param headers the headers set by the handler
 * @param body its body as sent, in JSON
 */
@Serdeable
record StoredResponse(int status, Map<String, List<String>> headers, String body) {
  static StoredResponse of(HttpResponse<?> response, JsonMapper json) {
    return new StoredResponse(
        response.code(),
        response.getHeaders().asMap(),
        write(response.getBody().orElseThrow(), json));
  }

  static StoredResponse read(StoredAnswer answer, JsonMapper json) {
    try {
      return json.readValue(answer.text(), StoredResponse.class);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  StoredAnswer store(JsonMapper json) {
    return new StoredAnswer(write(this, json));
  }

  MutableHttpResponse<String> toResponse() {
    MutableHttpResponse<String> response =
        HttpResponse.<String>status(status, null)
            .body(body)
            .contentType(MediaType.APPLICATION_JSON_TYPE);
    headers.forEach((name, values) -> values.forEach(value -> response.header(name, value)));
    return response;
  }

  private static String write(Object value, JsonMapper json) {
    try {
      return json.writeValueAsString(value);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
