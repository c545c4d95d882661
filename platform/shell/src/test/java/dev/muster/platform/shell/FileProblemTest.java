package dev.muster.platform.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FileProblemTest {
  @Test
  void aProblemIsToldInTheWordsOfTheSystemWhereItHasSome() {
    assertEquals(
        "Cannot read a: too long.", sentence(new FileSystemException("a", "b", "too long")));
    assertEquals("Cannot read a: a -> b.", sentence(new FileSystemException("a", "b", null)));
    assertEquals("Cannot read a: java.io.IOException.", sentence(new IOException()));
  }

  private static String sentence(IOException problem) {
    return FileProblem.of("read", Path.of("a"), problem).getMessage();
  }
}
