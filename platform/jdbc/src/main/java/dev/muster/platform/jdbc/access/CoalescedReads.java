package dev.muster.platform.jdbc.access;

import java.util.ArrayDeque;
import java.util.ArrayList;
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
 * Combines waiting reads of one kind into one statement (request coalescing).
 *
 * <p>There is no timer. A reader sends a statement at once while few statements are running. Later
 * readers wait until one of these statements has returned; then one reader sends a statement for
 * all readers in the queue. An answer is therefore never older than its question, as it could be if
 * a reader joined a running statement; and the busier the database is, the less often it is asked.
 *
 * @param <K> a question; equal questions are asked once
 * @param <V> the answer, an immutable value that several readers may share
 */
public final class CoalescedReads<K, V> {
  // One statement for the database to work on, and one for the network and this process.
  private static final int STATEMENTS = 2;
  // A bound on the size of a statement's answer, and on a reader's wait for the answers of others.
  private static final int MAX_OTHERS = 63;

  private final DatabaseGate gate;
  private final Function<List<K>, List<V>> statement;
  private final Queue<Reader<K, V>> waiting = new ArrayDeque<>();
  private int underWay;

  /**
   * Creates the reads of one kind.
   *
   * @param statement answers several questions, in their order: with one statement, or one for each
   */
  public CoalescedReads(DatabaseGate gate, Function<List<K>, List<V>> statement) {
    this.gate = gate;
    this.statement = statement;
  }

  /** A waiting reader; its future completes with the answer, or with the job of the next batch. */
  private record Reader<K, V>(K question, Deadline deadline, CompletableFuture<Supplier<V>> turn) {}

  /**
   * Answers a question from a statement that starts now or a little later.
   *
   * @throws dev.muster.application.UnavailableException when the database is unreachable, too busy
   *     or too slow
   */
  public V read(K question) {
    if (gate.isPassed()) {
      // A unit of work sees its own writes, so its reads are not shared.
      return statement.apply(List.of(question)).getFirst();
    }
    Reader<K, V> reader = new Reader<>(question, gate.deadline(), new CompletableFuture<>());
    // The wait is bounded: each running statement ends within its own time limit.
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

  /** Sends one statement for a reader and for the readers in the queue. */
  private V ask(Reader<K, V> reader) {
    List<Reader<K, V>> others = List.of();
    try {
      others = takeWaiting();
      List<Reader<K, V>> taken = others;
      Map<K, V> answers = gate.read(reader.deadline(), () -> answers(reader, taken));
      others.forEach(
          it -> it.turn().complete(() -> Objects.requireNonNull(answers.get(it.question()))));
      return Objects.requireNonNull(answers.get(reader.question()));
    } catch (RuntimeException failure) {
      if (others.isEmpty()) {
        throw failure;
      }
      // One question or this reader's deadline may be the cause, so each reader now asks alone.
      leaveAlone(others);
      return askAlone(reader);
    } catch (Error failure) {
      leaveAlone(others);
      throw failure;
    } finally {
      letNextAsk();
    }
  }

  private void leaveAlone(List<Reader<K, V>> readers) {
    readers.forEach(it -> it.turn().complete(() -> askAlone(it)));
  }

  private V askAlone(Reader<K, V> reader) {
    return gate.read(
        reader.deadline(), () -> statement.apply(List.of(reader.question())).getFirst());
  }

  private synchronized List<Reader<K, V>> takeWaiting() {
    List<Reader<K, V>> taken = new ArrayList<>();
    while (!waiting.isEmpty() && taken.size() < MAX_OTHERS) {
      taken.add(waiting.remove());
      gate.bulkhead().leaveQueue();
    }
    return taken;
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
}
