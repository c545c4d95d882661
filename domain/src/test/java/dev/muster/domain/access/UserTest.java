package dev.muster.domain.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.muster.domain.Email;
import dev.muster.domain.Version;
import org.junit.jupiter.api.Test;

/** A change of a user makes the next version. */
class UserTest {
  private final User first = new User(new UserId(1), Version.FIRST, account("First"));

  @Test
  void anotherAccountMakesTheNextVersion() {
    assertEquals(
        new User(new UserId(1), Version.FIRST.next(), account("Second")),
        first.revised(account("Second")));
  }

  @Test
  void theSameAccountChangesNothing() {
    assertSame(first, first.revised(account("First")));
  }

  private static Account account(String username) {
    return new Account(new Username(username), new Email("somebody@example.org"));
  }
}
