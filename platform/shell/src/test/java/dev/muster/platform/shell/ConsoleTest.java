package dev.muster.platform.shell;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class ConsoleTest {
  @Test
  void thatOfTheProcessPrintsWhereTheProcessDoes() {
    Console console = Console.ofProcess();

    assertSame(System.out, console.output());
    assertSame(System.err, console.errors());
    assertNotNull(console.secrets());
  }
}
