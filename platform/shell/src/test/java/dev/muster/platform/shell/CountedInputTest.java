package dev.muster.platform.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountedInputTest {
  @Test
  void bytesAreCountedHoweverTheyAreRead() throws IOException {
    List<Long> counts = new ArrayList<>();
    try (CountedInput input =
        new CountedInput(new ByteArrayInputStream(new byte[] {0, 7, 8, 9}), counts::add)) {
      assertEquals(0, input.read());
      assertEquals(7, input.read());
      assertEquals(2, input.read(new byte[3]));
      assertEquals(-1, input.read(new byte[3]));
      assertEquals(-1, input.read());
    }

    assertEquals(List.of(1L, 2L, 4L, 4L, 4L), counts);
  }

  @Test
  void nothingIsReadTwice() throws IOException {
    try (CountedInput input =
        new CountedInput(new ByteArrayInputStream(new byte[1]), count -> {})) {
      assertFalse(input.markSupported());
    }
  }
}
