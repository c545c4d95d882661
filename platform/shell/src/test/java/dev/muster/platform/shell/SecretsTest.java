package dev.muster.platform.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SecretsTest {
  private final List<String> prompts = new ArrayList<>();

  @Test
  void aPersonTypesASecretTwice() {
    assertEquals(Optional.of("secret"), typed("secret", "secret").ask("Password"));
    assertEquals(List.of("Password: ", "Password, again: "), prompts);
  }

  @Test
  void twoThatDifferAreRefused() {
    for (String[] wrong : new String[][] {{"secret", "Secret"}, {"secret", null}}) {
      assertEquals(
          "The two are not the same, and nothing was done.",
          assertThrows(CommandRefusedException.class, () -> typed(wrong).ask("Password"))
              .getMessage());
    }
  }

  @Test
  void theEndOfTheInputIsNoSecret() {
    assertEquals(Optional.empty(), typed((String) null).ask("Password"));
    assertEquals(Optional.empty(), lines("").ask("Password"));
  }

  @Test
  void elsewhereEachLineOfTheInputIsASecret() {
    Secrets lines = lines("Zoë's secret \nanother");

    assertEquals(Optional.of("Zoë's secret "), lines.ask("Password"));
    assertEquals(Optional.of("another"), lines.ask("Password"));
    assertEquals(Optional.empty(), lines.ask("Password"));
  }

  @Test
  void anInputThatCannotBeReadIsAFault() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("broken");
          }
        };

    assertThrows(UncheckedIOException.class, () -> Secrets.linesOf(broken).ask("Password"));
  }

  private Secrets typed(String... texts) {
    Iterator<String> typed = Arrays.asList(texts).iterator();
    return Secrets.typed(
        prompt -> {
          prompts.add(prompt);
          String next = typed.next();
          return next == null ? null : next.toCharArray();
        });
  }

  private static Secrets lines(String text) {
    return Secrets.linesOf(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
