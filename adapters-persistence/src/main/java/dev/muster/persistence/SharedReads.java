package dev.muster.persistence;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Lets reads of one kind that wait at the same moment share one statement (request coalescing).
 *
 * <p>There is no timer: whoever comes while few statements are under way sends one at once. Whoever
 * comes later waits until one of them is back, and then one reader asks for all who wait by then.
 * So no reader gets an answer that is older than its question, as it would from a statement that
 * was under way already; and the busier the database is, the less often it is asked.
 *
 * @param <K> a question; equal ones are asked once
 * @param <V> its answer, which several readers may get: nobody changes it
 */
public final class SharedReads<K, V> {
  // One for the database to work on, and one for the network and this process.
  private static final int STATEMENTS = 2;

  private final DatabaseGate gate;
  private final Function<List<K>, List<V>> statement;
  private final Queue<Reader<K, V>> waiting = new ArrayDeque<>();
  private int underWay;

  /**
   * Creates the reads of one kind.
   *
   * @param statement answers several questions with one statement, in their order
   */
  public SharedReads(DatabaseGate gate, Function<List<K>, List<V>> statement) {
    this.gate = gate;
    this.statement = statement;
  }

  /** One who asks; its turn is its answer, or to ask for all who wait. */
  private record Reader<K, V>(K question, Deadline deadline, CompletableFuture<Supplier<V>> turn) {}

  /**
   * Answers a question, as of now or a little later.
   *
   * @throws dev.muster.application.UnavailableException when the database is not there, too busy or
   *     too slow
   */
  public V read(K question) {
    if (gate.isPassed()) {
      // Inside a unit of work, which sees what it wrote itself.
      return statement.apply(List.of(question)).getFirst();
    }
    Reader<K, V> reader = new Reader<>(question, gate.deadline(), new CompletableFuture<>());
    return isFirst(reader) ? ask(reader) : reader.turn().join().get();
  }

  private synchronized boolean isFirst(Reader<K, V> reader) {
    if (underWay < STATEMENTS) {
      underWay++;
      return true;
    }
    gate.bulkhead().queueUp();
    waiting.add(reader);
    return false;
  }

  /** Asks for a reader, and for all who wait. */
  private V ask(Reader<K, V> reader) {
    List<Reader<K, V>> others = allWhoWait();
    try {
      Map<K, V> answers = gate.read(reader.deadline(), () -> answers(reader, others));
      others.forEach(
          it -> it.turn().complete(() -> Objects.requireNonNull(answers.get(it.question()))));
      return Objects.requireNonNull(answers.get(reader.question()));
    } catch (RuntimeException failure) {
      refuse(others, failure);
      throw failure;
    } catch (Error error) {
      refuse(others, new IllegalStateException("the reader that asked for all failed", error));
      throw error;
    } finally {
      letNextAsk();
    }
  }

  private synchronized List<Reader<K, V>> allWhoWait() {
    List<Reader<K, V>> all = List.copyOf(waiting);
    waiting.clear();
    all.forEach(_ -> gate.bulkhead().leaveQueue());
    return all;
  }

  private Map<K, V> answers(Reader<K, V> reader, List<Reader<K, V>> others) {
    Set<K> distinct = new LinkedHashSet<>();
    distinct.add(reader.question());
    others.forEach(it -> distinct.add(it.question()));
    List<K> questions = List.copyOf(distinct);
    List<V> found = statement.apply(questions);
    Map<K, V> answers = HashMap.newHashMap(questions.size());
    for (int i = 0; i < questions.size(); i++) {
      answers.put(questions.get(i), found.get(i));
    }
    return answers;
  }

  private synchronized void letNextAsk() {
    if (waiting.isEmpty()) {
      underWay--;
    } else {
      Reader<K, V> next = waiting.remove();
      gate.bulkhead().leaveQueue();
      next.turn().complete(() -> ask(next));
    }
  }

  private static <K, V> void refuse(List<Reader<K, V>> readers, RuntimeException failure) {
    for (Reader<K, V> reader : readers) {
      reader
          .turn()
          .complete(
              () -> {
                throw failure;
              });
    }
  }
}
