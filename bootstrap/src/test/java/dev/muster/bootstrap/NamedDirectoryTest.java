package dev.muster.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the JVM could not read of a name is not taken for the name. */
class NamedDirectoryTest {
  @Test
  void aNameIsAPathFromTheRoot() {
    assertEquals(Path.of("/var/lib/muster"), NamedDirectory.of("/var/lib/../lib/muster/"));
    assertEquals(Path.of("").toAbsolutePath(), NamedDirectory.of("."));
    assertEquals(
        Path.of("").toAbsolutePath().resolve(".muster/postgres"),
        NamedDirectory.of(".muster/postgres"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"M\uFFFD\uFFFDller", "/srv/\uFFFD/data", "\0"})
  void aNameThatWasNotReadIsRefusedAndSaid(String name) {
    String refused =
        assertThrows(StartRefusedException.class, () -> NamedDirectory.of(name)).getMessage();
    assertTrue(
        refused.startsWith("The name of the directory " + name + " cannot be read"), refused);
    assertEquals(1, refused.lines().count(), refused);
  }
}
