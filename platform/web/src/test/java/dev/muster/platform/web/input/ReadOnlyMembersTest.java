package dev.muster.platform.web.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ReadOnlyMembersTest {
  @Test
  void whatWasSentIsReturned() {
    JsonBody body = JsonBody.parse("{\"since\": \"now\"}".getBytes(StandardCharsets.UTF_8));
    ReadOnlyMembers<String> members = new ReadOnlyMembers<>();

    assertEquals(
        Optional.of("now"),
        members.read(
            body, "since", JsonType.string(Function.identity()), Function.<String>identity()));
  }
}
