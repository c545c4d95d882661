package dev.muster.application.library.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.domain.InvalidValueException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AuthorBookFilterTest {
  @Test
  void aRangeMayBeOneNumberOfPagesButNotInverted() {
    assertEquals(Optional.of(300), range(300, 300).maxPages());
    assertThrows(InvalidValueException.class, () -> range(300, 299));
  }

  private static AuthorBookFilter range(int minPages, int maxPages) {
    return new AuthorBookFilter(Optional.empty(), Optional.of(minPages), Optional.of(maxPages));
  }
}
