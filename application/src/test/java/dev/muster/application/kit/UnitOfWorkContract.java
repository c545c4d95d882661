package dev.muster.application.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Contract of the unit of work, tested with rows that take part in it. */
public interface UnitOfWorkContract extends UnitOfWorkFixture {
  @Test
  default void returnsWhatTheWorkReturnsAndKeepsWhatItStored() {
    long stored = unit(() -> rows().add("first"));

    assertEquals(Optional.of("first"), rows().find(stored));
  }

  @Test
  default void throwsWhatTheWorkThrowsAndKeepsNothing() {
    AtomicLong stored = new AtomicLong();

    undone(() -> stored.set(rows().add("first")));

    assertEquals(Optional.empty(), rows().find(stored.get()));
  }

  @Test
  default void anOptimisticUnitReturnsWhenWhatItStoredIsKept() {
    long stored = unitOfWork().executeOptimistically(() -> rows().add("first"));

    assertEquals(Optional.of("first"), rows().find(stored));
  }

  @Test
  default void anOptimisticUnitThatThrowsKeepsNothing() {
    AtomicLong stored = new AtomicLong();

    undone(unit -> unitOfWork().executeOptimistically(unit), () -> stored.set(rows().add("first")));

    assertEquals(Optional.empty(), rows().find(stored.get()));
  }

  @Test
  default void aUnitInsideAnotherIsUndoneWithIt() {
    List<Long> stored = new ArrayList<>();

    undone(() -> unit(() -> stored.add(rows().add("first"))));

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
    AtomicLong first = new AtomicLong();
    undone(() -> first.set(rows().add("first")));

    assertEquals(first.get() + 1, rows().add("second"));
  }

  private Optional<String> findBeside(long row) {
    return CompletableFuture.supplyAsync(() -> rows().find(row)).join();
  }
}
