package dev.muster.platform.jdbc.access;

import dev.muster.application.UnitOfWork;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;

/** Writes notes as a repository does: in a draft, or in the transaction of a unit of work. */
@Singleton
final class DraftedNotes {
  /** Its statement fails. */
  static final String BROKEN = "broken";

  /** Whoever stores it with others is lost. */
  static final String LOST = "lost";

  /** The notes of each statement that stored drafts, in their order. */
  final List<Set<String>> groups = new CopyOnWriteArrayList<>();

  /** The notes that were written in a transaction of their unit. */
  final List<String> inTransactions = new CopyOnWriteArrayList<>();

  private final UnitOfWork unitOfWork;
  private final TransactionAttempt transaction;
  private final JdbcOperations jdbc;
  private final Notes notes;
  private final Consumer<List<String>> along = this::addAlong;
  private final SharedWrites<String> writes;
  private Function<Set<String>, Set<String>> statement = texts -> texts;

  DraftedNotes(
      UnitOfWork unitOfWork, TransactionAttempt transaction, JdbcOperations jdbc, Notes notes) {
    this.unitOfWork = unitOfWork;
    this.transaction = transaction;
    this.jdbc = jdbc;
    this.notes = notes;
    this.writes = new SharedWrites<>(transaction, it -> it, this::addTogether);
  }

  /**
   * Forgets what has happened.
   *
   * @param next returns which notes are stored of those that a statement is given
   */
  void begin(Function<Set<String>, Set<String>> next) {
    statement = next;
    groups.clear();
    inTransactions.clear();
  }

  /** Runs a unit of work that writes one note. */
  String run(String text) {
    return unitOfWork.executeOptimistically(() -> write(text));
  }

  /** Writes a note in the unit of work of this thread, and another one along with it. */
  String write(String text) {
    if (Draft.isOpen()) {
      Draft.current().keep(writes, text);
    } else {
      inTransactions.add(text);
      refuseBroken(List.of(text));
      notes.add(text);
    }
    writeAlong(text);
    return text;
  }

  void writeAlong(String text) {
    if (Draft.isOpen()) {
      Draft.current().keepAlong(along, text);
    } else {
      addAlong(List.of(text));
    }
  }

  private Set<String> addTogether(List<String> texts) {
    groups.add(Set.copyOf(texts));
    Set<String> stored = statement.apply(new HashSet<>(texts));
    refuseBroken(texts);
    if (texts.contains(LOST)) {
      throw new StackOverflowError();
    }
    stored.forEach(notes::add);
    return stored;
  }

  private static void refuseBroken(List<String> texts) {
    if (texts.contains(BROKEN)) {
      throw new DataAccessException(BROKEN, new SQLException(BROKEN, "XX000"));
    }
  }

  private void addAlong(List<String> texts) {
    texts.forEach(it -> notes.add("along " + it));
  }

  /** Returns the texts of all notes, the oldest first. */
  List<String> stored() {
    return strings("select text from note order by id");
  }

  long stored(String text) {
    return stored().stream().filter(text::equals).count();
  }

  /** Returns how many transactions have stored what is there. */
  int commits() {
    return strings("select distinct xmin::text from note").size();
  }

  private List<String> strings(String query) {
    return transaction
        .gate()
        .read(
            () ->
                jdbc.prepareStatement(
                    query,
                    found -> {
                      List<String> strings = new ArrayList<>();
                      try (ResultSet rows = found.executeQuery()) {
                        while (rows.next()) {
                          strings.add(rows.getString(1));
                        }
                      }
                      return strings;
                    }));
  }
}
