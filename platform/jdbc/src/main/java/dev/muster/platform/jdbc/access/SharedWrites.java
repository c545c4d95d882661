package dev.muster.platform.jdbc.access;

import dev.muster.application.OutcomeUnknownException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Stores writes of one kind that wait at the same moment with one statement and one commit (group
 * commit), as {@link Gathering} says. The statement checks each write and passes over those whose
 * facts have changed. A writer returns after the commit.
 *
 * @param <W> a write; two that are equal in their row are not stored together
 */
public final class SharedWrites<W> {
  private final TransactionAttempt transaction;
  private final Function<W, Object> row;
  private final Function<List<W>, Set<?>> statement;
  private final Gathering<Writer<W>, Boolean> writers;

  /**
   * Creates the writes of one kind.
   *
   * @param row returns the key of the row that is written
   * @param statement stores writes of different rows, passes over those whose facts have changed
   *     and those that would wait for a lock, and returns the rows that are stored
   */
  public SharedWrites(
      TransactionAttempt transaction,
      Function<W, Object> row,
      Function<List<W>, Set<?>> statement) {
    this.transaction = transaction;
    this.row = row;
    this.statement = statement;
    // A unit of work whose write is not stored runs again in a transaction of its own.
    this.writers = new Gathering<>(transaction.gate().bulkhead(), this::storeTogether, _ -> false);
  }

  private record Writer<W>(W write, Draft draft) {}

  /**
   * Stores a write of a draft with what goes along.
   *
   * @return whether it is stored
   * @throws OutcomeUnknownException if the commit of the group failed, and may have happened
   */
  boolean store(W write, Draft draft) {
    return writers.join(new Writer<>(write, draft));
  }

  private List<Supplier<Boolean>> storeTogether(List<Writer<W>> group) {
    try {
      Set<Writer<W>> stored =
          transaction.run(() -> stored(group), group.getFirst().draft().deadline());
      return group.stream().<Supplier<Boolean>>map(it -> () -> stored.contains(it)).toList();
    } catch (OutcomeUnknownException unknown) {
      Supplier<Boolean> told =
          () -> {
            throw unknown;
          };
      return group.stream().map(_ -> told).toList();
    } catch (RuntimeException failure) {
      // Each unit of work meets the failure again by itself, if it is still there.
      return group.stream().<Supplier<Boolean>>map(_ -> () -> false).toList();
    }
  }

  private Set<Writer<W>> stored(List<Writer<W>> group) {
    Map<Object, Writer<W>> firstOfRow = new LinkedHashMap<>();
    group.forEach(it -> firstOfRow.putIfAbsent(row.apply(it.write()), it));
    firstOfRow
        .keySet()
        .retainAll(statement.apply(firstOfRow.values().stream().map(Writer::write).toList()));
    storeCompanions(firstOfRow.values().stream().map(Writer::draft).toList());
    return Set.copyOf(firstOfRow.values());
  }

  /** Stores what goes along with drafts, one statement for all of one kind. */
  static void storeCompanions(List<Draft> drafts) {
    Map<Consumer<?>, List<Object>> companions = new LinkedHashMap<>();
    for (Draft draft : drafts) {
      draft
          .companions()
          .forEach(
              (statement, kept) ->
                  companions.computeIfAbsent(statement, _ -> new ArrayList<>()).addAll(kept));
    }
    companions.forEach(SharedWrites::run);
  }

  @SuppressWarnings("unchecked") // A draft keeps each companion with a statement for its type.
  private static void run(Consumer<?> statement, List<Object> companions) {
    ((Consumer<List<Object>>) statement).accept(companions);
  }
}
