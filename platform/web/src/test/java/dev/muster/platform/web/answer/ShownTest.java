package dev.muster.platform.web.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.Encoder;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A text is shown, there is none, or the actor may not see whether there is one. */
class ShownTest {
  @Test
  void whatTheActorMayNotSeeIsAbsent() {
    assertNull(Shown.where(false, () -> Optional.of("secret")));
    assertEquals(new Shown(Optional.of("open")), Shown.where(true, () -> Optional.of("open")));
  }

  @Test
  void aTextIsAStringInJsonAndNoneIsNull() throws IOException {
    assertEquals(List.of("encodeString open"), written(new Shown(Optional.of("open"))));
    assertEquals(List.of("encodeNull"), written(new Shown(Optional.empty())));
  }

  private static List<String> written(Shown shown) throws IOException {
    List<String> calls = new ArrayList<>();
    Encoder encoder =
        (Encoder)
            Proxy.newProxyInstance(
                Encoder.class.getClassLoader(),
                new Class<?>[] {Encoder.class},
                (proxy, method, arguments) -> {
                  calls.add(
                      arguments == null ? method.getName() : method.getName() + " " + arguments[0]);
                  return null;
                });
    new Shown.Json().serialize(encoder, null, Argument.of(Shown.class), shown);
    return calls;
  }
}
