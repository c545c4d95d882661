package dev.muster.application.kit;

import static dev.muster.application.kit.IdempotencyFixture.record;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.application.IdempotencyKey;
import dev.muster.application.IdempotencyRecord;
import dev.muster.application.IdempotencyRecords;
import dev.muster.application.IdempotentRequests;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Contract of the records of idempotent requests. */
public interface IdempotencyContract extends IdempotencyFixture {
  /** The end of the lifetime of a record from {@link #NOW}. */
  Instant LATER = NOW.plus(IdempotentRequests.REMEMBERED);

  /** The longest time that a key may stay claimed after the end of its unit of work. */
  Duration PATIENCE = Duration.ofSeconds(10);

  @Test
  default void whatIsStoredIsFoundUnderItsKeyAlone() {
    IdempotencyRecord record = stored(KEY, "{\"body\": \"\u00e9 \\u0000 '\"}", NOW);

    assertEquals(Optional.of(record), find(KEY));
    assertEquals(Optional.empty(), find(new IdempotencyKey(KEY.value() + "0")));
  }

  @Test
  default void whatIsUndoneIsNotFound() {
    undone(() -> stored(KEY, "first", NOW));

    assertEquals(Optional.empty(), find(KEY));
  }

  @Test
  default void whatAUnitHasNotYetKeptIsNotFoundByOthers() {
    unit(
        () -> {
          stored(KEY, "first", NOW);
          assertEquals(Optional.empty(), beside(() -> find(KEY)));
          return true;
        });

    assertTrue(find(KEY).isPresent());
  }

  @Test
  default void aRecordIsFoundUntilItIsOlderThanAsked() {
    stored(KEY, "first", NOW);

    assertTrue(requests().find(KEY, NOW).isPresent());
    assertFalse(requests().find(KEY, NOW.plusNanos(1_000)).isPresent());
  }

  @Test
  default void aLaterRecordTakesThePlaceOfAnOlder() {
    stored(KEY, "first", NOW);
    IdempotencyRecord second = record(KEY, "second", LATER.plusSeconds(1));
    store(second, NOW.plusSeconds(1));

    assertEquals(Optional.of(second), find(KEY));
  }

  @Test
  default void aKeyIsAsLongAsItMayBeAndDiffersByCase() {
    IdempotencyKey longest = new IdempotencyKey("z".repeat(IdempotencyKey.MAX_LENGTH));
    IdempotencyKey shouted = new IdempotencyKey(longest.value().toUpperCase(Locale.ROOT));
    IdempotencyKey odd = new IdempotencyKey("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~");

    for (IdempotencyKey key : List.of(longest, shouted, odd)) {
      assertEquals(Optional.empty(), find(key));
      assertEquals(Optional.of(stored(key, "of " + key, NOW)), find(key));
    }
  }

  @Test
  default void aKeyIsRefusedWhileAnotherUnitHoldsItAndFreeWhenThatHasEnded() {
    unit(
        () -> {
          assertTrue(requests().claim(KEY));
          assertTrue(requests().claim(KEY), "it is its own already");
          rows().add("first");
          assertFalse(claimBeside(KEY));
          return true;
        });

    assertTrue(claimBeside(KEY));
  }

  @Test
  default void aKeyIsFreeWhenTheUnitThatHeldItWasUndone() {
    undone(() -> assertTrue(requests().claim(KEY)));

    assertTrue(claimBeside(KEY));
  }

  @Test
  default void twoKeysDoNotDisturbEachOther() {
    unit(
        () -> {
          assertTrue(requests().claim(KEY));
          assertTrue(claimBeside(new IdempotencyKey("another")));
          return true;
        });
  }

  @Test
  default void whoeverClaimsAKeyFindsWhatItsFormerHolderStored() {
    CountDownLatch tried = new CountDownLatch(1);
    CompletableFuture<Optional<IdempotencyRecord>> next =
        unit(
            () -> {
              assertTrue(requests().claim(KEY));
              CompletableFuture<Optional<IdempotencyRecord>> waiting =
                  CompletableFuture.supplyAsync(() -> unit(() -> findOnceFree(tried)));
              await(tried);
              requests().store(record(KEY, "first", NOW), Instant.EPOCH);
              return waiting;
            });

    assertEquals(Optional.of(record(KEY, "first", NOW)), next.join());
  }

  @Test
  default void someOfTheExpiredAreForgottenWithEveryOneThatIsStoredTheOldestFirst() {
    int some = IdempotencyRecords.FORGOTTEN_AT_ONCE;
    int expired = 2 * some + 1;
    IntStream.range(0, expired).forEach(i -> stored(old(i), "old", NOW.plusSeconds(i)));
    IdempotencyRecord young =
        stored(new IdempotencyKey("young"), "young", NOW.plusSeconds(expired));

    for (int kept : new int[] {some + 1, 1, 0, 0}) {
      store(record(KEY, "new", LATER.plusSeconds(expired)), NOW.plusSeconds(expired));

      assertEquals(
          IntStream.range(expired - kept, expired).boxed().toList(),
          IntStream.range(0, expired).filter(i -> find(old(i)).isPresent()).boxed().toList());
    }
    assertEquals(Optional.of(young), find(young.key()));
    assertTrue(find(KEY).isPresent());
  }

  private Optional<IdempotencyRecord> findOnceFree(CountDownLatch tried) {
    long patience = System.nanoTime() + PATIENCE.toNanos();
    boolean free = requests().claim(KEY);
    tried.countDown();
    assertFalse(free, "somebody else holds it");
    while (!requests().claim(KEY)) {
      assertTrue(System.nanoTime() < patience, "it is never free");
      Thread.onSpinWait();
    }
    return find(KEY);
  }

  private static void await(CountDownLatch latch) {
    try {
      assertTrue(latch.await(PATIENCE.toNanos(), TimeUnit.NANOSECONDS), "nobody tries");
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
  }

  private static IdempotencyKey old(int i) {
    return new IdempotencyKey("old-" + i);
  }

  /** Returns the record of a key, regardless of its age. */
  private Optional<IdempotencyRecord> find(IdempotencyKey key) {
    return requests().find(key, Instant.EPOCH);
  }

  /** Returns whether another unit of work gets the key at this moment. */
  private boolean claimBeside(IdempotencyKey key) {
    return beside(() -> unit(() -> requests().claim(key)));
  }

  private static <T> T beside(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work).join();
  }
}
