package dev.muster.web.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.application.access.AccessPermissions;
import dev.muster.application.access.Accounts;
import dev.muster.application.access.SessionUseCases;
import dev.muster.application.access.memory.InMemoryAccess;
import dev.muster.application.access.memory.InMemorySessions;
import dev.muster.application.kit.OperatorPermissions;
import dev.muster.application.kit.memory.InMemoryStore;
import dev.muster.domain.Email;
import dev.muster.domain.access.Account;
import dev.muster.domain.access.Username;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Whether there is a user is known soon, and is not asked at each request. */
class FirstUserOfAccessTest {
  private final InMemoryAccess access = new InMemoryAccess(new InMemoryStore());
  private final Accounts accounts =
      SessionUseCases.over(
              access.ports(),
              new InMemorySessions(access).ports(),
              OperatorPermissions.in(AccessPermissions.GRANTS),
              InstantSource.system(),
              new Random())
          .accounts();
  private Instant now = Instant.parse("2026-03-04T05:06:07Z");
  private final FirstUserOfAccess first = new FirstUserOfAccess(accounts::exist, () -> now);

  @Test
  void aUserOfAnotherNodeIsSeenAfterASecond() {
    assertFalse(first.exists());
    add("ada");

    now = now.plusMillis(999);
    assertFalse(first.exists());
    now = now.plusMillis(1);
    assertTrue(first.exists());
  }

  @Test
  void aUserOfThisNodeIsSeenAtOnce() {
    assertFalse(first.exists());
    add("ada");

    first.added();

    assertTrue(first.exists());
  }

  @Test
  void aUserThatWasThereBeforeIsSeenAtOnce() {
    add("ada");

    assertTrue(first.exists());
  }

  @Test
  void whoAsksWhileAnotherIsAskingIsNotToldThatThereIsNone() {
    add("ada");
    AtomicReference<FirstUserOfAccess> asked = new AtomicReference<>();
    AtomicInteger asking = new AtomicInteger();
    List<Boolean> answers = new ArrayList<>();
    asked.set(
        new FirstUserOfAccess(
            () -> {
              if (asking.getAndIncrement() == 0) {
                answers.add(asked.get().exists());
              }
              return accounts.exist();
            },
            () -> now));

    answers.add(asked.get().exists());

    assertEquals(List.of(true, true), answers);
  }

  @Test
  void aUserThatIsAddedWhileItIsAskedIsSeenAtOnce() {
    AtomicReference<FirstUserOfAccess> asked = new AtomicReference<>();
    asked.set(
        new FirstUserOfAccess(
            () -> {
              boolean before = accounts.exist();
              add("ada." + before);
              asked.get().added();
              return before;
            },
            () -> now));

    assertFalse(asked.get().exists());

    assertTrue(asked.get().exists());
  }

  private void add(String name) {
    access.ports().users().add(new Account(new Username(name), new Email(name + "@x")));
  }
}
