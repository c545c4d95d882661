package dev.muster.application.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Contract of the unit of work, over rows that take part in it. */
public interface UnitOfWorkContract extends UnitOfWorkFixture {
  @Test
  default void returnsWhatTheWorkReturnsAndKeepsWhatItStored() {
    long stored = unit(() -> rows().add("first"));

    assertEquals(Optional.of("first"), rows().find(stored));
  }

  @Test
  default void throwsWhatTheWorkThrowsAndKeepsNothing() {
    AtomicLong stored = new AtomicLong();
    RuntimeException failure = new IllegalStateException("in the middle");

    RuntimeException thrown =
        assertThrows(
            IllegalStateException.class,
            () ->
                unit(
                    () -> {
                      stored.set(rows().add("first"));
                      throw failure;
                    }));

    assertSame(failure, thrown);
    assertEquals(Optional.empty(), rows().find(stored.get()));
  }

  @Test
  default void aUnitInsideAnotherIsUndoneWithIt() {
    List<Long> stored = new ArrayList<>();

    assertThrows(
        IllegalStateException.class,
        () ->
            unit(
                () -> {
                  unit(() -> stored.add(rows().add("first")));
                  throw new IllegalStateException("after the inner unit");
                }));

    assertEquals(List.of(), stored.stream().filter(row -> rows().find(row).isPresent()).toList());
  }

  @Test
  default void aUnitSeesItsOwnWritesAndOthersSeeThemOnlyWhenItHasEnded() {
    long stored =
        unit(
            () -> {
              long row = rows().add("first");
              assertEquals(Optional.of("first"), rows().find(row));
              assertEquals(Optional.empty(), findBeside(row));
              return row;
            });

    assertEquals(Optional.of("first"), findBeside(stored));
  }

  @Test
  default void anIdentityIsNotGivenAgainAfterItsUnitWasUndone() {
    AtomicLong undone = new AtomicLong();
    assertThrows(
        IllegalStateException.class,
        () ->
            unit(
                () -> {
                  undone.set(rows().add("first"));
                  throw new IllegalStateException("undo");
                }));

    assertEquals(undone.get() + 1, rows().add("second"));
  }

  private Optional<String> findBeside(long row) {
    return CompletableFuture.supplyAsync(() -> rows().find(row)).join();
  }
}
