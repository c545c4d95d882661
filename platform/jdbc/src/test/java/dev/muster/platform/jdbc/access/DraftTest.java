package dev.muster.platform.jdbc.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.application.UnitOfWork;
import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.jdbc.kit.TestTables;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A unit of work runs as a draft where it can, and else in a transaction. */
@MicronautTest(transactional = false, startApplication = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DraftTest implements TestPropertyProvider {
  @Inject UnitOfWork unitOfWork;
  @Inject JdbcOperations jdbc;
  @Inject Notes notes;
  @Inject DraftedNotes drafted;
  @Inject TestTables tables;

  /** Whether each run of a unit was a draft. */
  private final List<Boolean> drafts = new ArrayList<>();

  @Override
  public Map<String, String> getProperties() {
    return TestDatabase.settings("classpath:db/fixture");
  }

  @BeforeEach
  void begin() {
    tables.clear();
    drafts.clear();
    drafted.begin(texts -> texts);
  }

  @Test
  void whatAsksForAConnectionIsNotCommittedByItselfButRunsAgainInATransaction() {
    IllegalStateException refusal = new IllegalStateException("refused");

    assertSame(
        refusal,
        assertThrows(
            IllegalStateException.class,
            () ->
                run(
                    () -> {
                      notes.add("unexpected");
                      throw refusal;
                    })));

    assertEquals(List.of(true, false), drafts);
    assertEquals(List.of(), drafted.stored());
  }

  @Test
  void whatAsksForTheConnectionOfItsUnitRunsAgainInATransaction() {
    run(() -> jdbc.prepareStatement("select 1", PreparedStatement::execute));

    assertEquals(List.of(true, false), drafts);
  }

  @Test
  void aUnitThatGoesOnAfterItsDraftWasAbandonedStoresNothingOfTheDraft() {
    run(
        () -> {
          try {
            return drafted.write("a");
          } finally {
            try {
              notes.text(1);
            } catch (RuntimeException abandoned) {
              assertEquals("this unit of work needs a transaction", abandoned.getMessage());
            }
          }
        });

    assertEquals(List.of(), drafted.groups);
    assertEquals(List.of("a"), drafted.inTransactions);
    assertEquals(List.of("a", "along a"), drafted.stored());
  }

  @Test
  void aSecondWriteNeedsATransaction() {
    run(() -> drafted.write("a") + drafted.write("b"));

    assertEquals(List.of(), drafted.groups);
    assertEquals(List.of("a", "along a", "b", "along b"), drafted.stored());
  }

  @Test
  void whoDecidesOnFactsTwiceNeedsATransaction() {
    assertEquals("a", run(() -> drafted.write(decideOn("a"))));
    assertEquals("b", run(() -> decideOn("first").isEmpty() ? "" : drafted.write(decideOn("b"))));

    assertEquals(List.of(Set.of("a")), drafted.groups);
    assertEquals(List.of("b"), drafted.inTransactions);
  }

  private static String decideOn(String facts) {
    if (!Draft.isOpen()) {
      return facts;
    }
    String read = Draft.current().decideOn(facts);
    assertEquals(facts, Draft.current().facts(String.class).orElseThrow());
    return read;
  }

  @Test
  void aUnitThatChangesNothingNeedsNoTransactionForWhatGoesAlong() {
    run(
        () -> {
          drafted.writeAlong("a");
          return "nothing";
        });

    assertEquals(List.of(true), drafts);
    assertEquals(List.of("along a"), drafted.stored());
  }

  @Test
  void whatADraftRefusesIsRefusedWithoutATransaction() {
    assertThrows(
        IllegalStateException.class,
        () ->
            run(
                () -> {
                  throw new IllegalStateException("refused");
                }));

    assertEquals(List.of(true), drafts);
  }

  @Test
  void aUnitInsideAnotherBelongsToItsDraftOrItsTransaction() {
    assertEquals("a", run(() -> run(() -> unitOfWork.execute(() -> drafted.write("a")))));
    assertEquals("b", unitOfWork.execute(() -> run(() -> drafted.write("b"))));

    assertEquals(List.of(Set.of("a")), drafted.groups);
    assertEquals(List.of("b"), drafted.inTransactions);
  }

  @Test
  void aReadOutsideOfADraftLeavesItAsItIs() {
    long note = notes.add("there");

    assertEquals(
        "there",
        run(
            () -> {
              drafted.write("a");
              return Draft.outside(() -> notes.text(note)).orElseThrow();
            }));
    assertEquals(List.of(Set.of("a")), drafted.groups);
  }

  private <T> T run(Supplier<T> work) {
    return unitOfWork.executeOptimistically(
        () -> {
          drafts.add(Draft.isOpen());
          return work.get();
        });
  }
}
