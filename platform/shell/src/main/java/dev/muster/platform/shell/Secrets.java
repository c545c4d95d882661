package dev.muster.platform.shell;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks for a text that nobody else is to see, such as a password. */
@FunctionalInterface
public interface Secrets {
  /**
   * Asks for a text.
   *
   * @param prompt names the text, such as "Password of ada"
   * @return the text, or empty where the input has ended
   * @throws CommandRefusedException where it was typed twice, and not the same
   */
  Optional<String> ask(String prompt);

  /** Reads what a person types at a terminal. */
  @FunctionalInterface
  interface Hidden {
    /** Returns what is typed without showing it, or null at the end of the input. */
    char @Nullable [] read(String prompt);
  }

  /** Returns secrets that a person types twice, as nobody sees a typing error. */
  static Secrets typed(Hidden terminal) {
    return prompt -> {
      char[] first = terminal.read(prompt + ": ");
      char[] again = first == null ? null : terminal.read(prompt + ", again: ");
      if (!Arrays.equals(first, again)) {
        throw new CommandRefusedException("The two are not the same, and nothing was done.");
      }
      return Optional.ofNullable(first).map(String::new);
    };
  }

  /** Returns secrets that are lines of an input; no prompt is written. */
  static Secrets linesOf(InputStream input) {
    BufferedReader lines = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8));
    return _ -> {
      try {
        return Optional.ofNullable(lines.readLine());
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    };
  }
}
