package dev.muster.platform.jdbc.access;

import dev.muster.application.consistency.query.ConsistencyToken;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Combines waiting reads of one kind into one statement (request coalescing), as {@link Gathering}
 * says. An answer of the primary is never older than its question, and one of the replica includes
 * what its reader has seen.
 *
 * @param <K> a question; equal questions are asked once
 * @param <V> the answer, an immutable value that several readers may share
 */
public final class CoalescedReads<K, V> {
  private final DatabaseGate gate;
  private final Function<List<K>, List<V>> statement;
  private final Gathering<Reader<K>, V> onPrimary;
  private final Gathering<Reader<K>, V> anywhere;

  /**
   * Creates the reads of one kind.
   *
   * @param statement answers several questions, in their order: with one statement, or one for each
   */
  public CoalescedReads(DatabaseGate gate, Function<List<K>, List<V>> statement) {
    this.gate = gate;
    this.statement = statement;
    this.onPrimary = new Gathering<>(gate.bulkhead(), this::askTogether, this::askAlone);
    this.anywhere = new Gathering<>(gate.bulkhead(), this::askTogether, this::askAlone);
  }

  /**
   * A waiting reader.
   *
   * @param required what the replica must include; empty where the primary has to answer
   */
  private record Reader<K>(K question, Optional<ConsistencyToken> required, Deadline deadline) {}

  /**
   * Answers a question from a statement that starts now or a little later.
   *
   * @throws dev.muster.application.UnavailableException when the database is unreachable, too busy
   *     or too slow
   */
  public V read(K question) {
    // A unit of work sees its own writes, so its reads are not shared.
    if (gate.isPassed()) {
      return statement.apply(List.of(question)).getFirst();
    }
    Reader<K> reader = new Reader<>(question, gate.required(), gate.deadline());
    return (reader.required().isPresent() ? anywhere : onPrimary).join(reader);
  }

  private List<Supplier<V>> askTogether(List<Reader<K>> asking) {
    // What answers all of them includes what each of them has seen.
    Optional<ConsistencyToken> required =
        asking.stream().flatMap(it -> it.required().stream()).reduce(ConsistencyToken::and);
    Map<K, V> answers = gate.read(required, asking.getFirst().deadline(), () -> answers(asking));
    return asking.stream()
        .map(it -> Objects.requireNonNull(answers.get(it.question())))
        .<Supplier<V>>map(answer -> () -> answer)
        .toList();
  }

  private V askAlone(Reader<K> reader) {
    return gate.read(
        reader.required(),
        reader.deadline(),
        () -> statement.apply(List.of(reader.question())).getFirst());
  }

  private Map<K, V> answers(List<Reader<K>> asking) {
    Set<K> distinct = new LinkedHashSet<>();
    asking.forEach(it -> distinct.add(it.question()));
    List<K> questions = List.copyOf(distinct);
    List<V> found = statement.apply(questions);
    Map<K, V> answers = HashMap.newHashMap(questions.size());
    for (int i = 0; i < questions.size(); i++) {
      answers.put(questions.get(i), found.get(i));
    }
    return answers;
  }
}
