package dev.muster.platform.web.input;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A body keeps its bytes and hands its members out by type. */
class JsonBodyTest {
  @Test
  void theBytesAreKeptEvenOfABodyThatIsNoObject() {
    byte[] bytes = "[1]".getBytes(StandardCharsets.UTF_8);

    assertArrayEquals(bytes, JsonBody.parse(bytes).bytes());
  }

  @Test
  void aTruthValueIsTrueOrFalse() {
    JsonBody body =
        JsonBody.parse("{\"yes\": true, \"no\": false}".getBytes(StandardCharsets.UTF_8));

    assertEquals(Optional.of(true), body.required("yes", JsonType.flag()));
    assertEquals(Optional.of(false), body.required("no", JsonType.flag()));
  }
}
