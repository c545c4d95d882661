package dev.muster.domain.access.session;

import dev.muster.domain.Text;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Knows the passwords that are guessed first. */
public final class CommonPasswords {
  private static final Set<String> LIST = list();

  private CommonPasswords() {}

  /**
   * Returns whether a password is one of the list, or the name of its user, whatever the case.
   *
   * @param username the name of the user
   */
  public static boolean include(Password password, String username) {
    String folded = password.folded();
    return LIST.contains(folded) || folded.equals(Text.folded(username));
  }

  private static Set<String> list() {
    InputStream file =
        Objects.requireNonNull(CommonPasswords.class.getResourceAsStream("common-passwords.txt"));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.US_ASCII))) {
      return lines.lines().collect(Collectors.toUnmodifiableSet());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
