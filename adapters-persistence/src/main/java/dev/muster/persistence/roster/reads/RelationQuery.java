package dev.muster.persistence.roster.reads;

import dev.muster.application.roster.query.MemberFilter;
import dev.muster.platform.jdbc.access.CoalescedReads;
import dev.muster.platform.jdbc.access.DatabaseGate;
import dev.muster.platform.jdbc.bulk.SqlSession.Row;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Runs one statement that lists memberships of teams or of heroes. Concurrent readers share the
 * statement, except where a filter is given.
 *
 * <p>The statement takes several questions as arrays, one for each part of a question. A list
 * starts from its team or hero, so that an empty list (one row without a membership) differs from a
 * missing team or hero (no row). The arrays are passed as subqueries to hide their values from the
 * planner: otherwise the server would plan the statement at each call.
 *
 * @param <T> a membership in the list
 */
final class RelationQuery<T> {
  private final DatabaseGate gate;
  private final JdbcOperations jdbc;
  private final String sql;
  private final Row<T> item;
  private final CoalescedReads<RelationQuestion, Optional<List<T>>> shared;

  /**
   * Creates the query.
   *
   * @param sql takes the arrays of {@link RelationQuestion#bind}; the first column of a row is the
   *     place of its question, from 1, and the second is null in a row without a membership
   * @param item maps a row
   */
  RelationQuery(DatabaseGate gate, JdbcOperations jdbc, String sql, Row<T> item) {
    this.gate = gate;
    this.jdbc = jdbc;
    this.sql = sql;
    this.item = item;
    this.shared = new CoalescedReads<>(gate, this::answers);
  }

  /** Returns the memberships, or empty where there is no such team or hero. */
  Optional<List<T>> read(RelationQuestion question) {
    // A filter may pass over many rows before one matches; no other reader should wait for that.
    return question.filter().equals(MemberFilter.ALL)
        ? shared.read(question)
        : gate.read(() -> answers(List.of(question)).getFirst());
  }

  private List<Optional<List<T>>> answers(List<RelationQuestion> questions) {
    return jdbc.prepareStatement(
        sql,
        statement -> {
          RelationQuestion.bind(statement, questions);
          try (ResultSet rows = statement.executeQuery()) {
            return answers(rows, questions.size());
          }
        });
  }

  private List<Optional<List<T>>> answers(ResultSet rows, int questions) throws SQLException {
    List<Optional<List<T>>> answers =
        new ArrayList<>(Collections.nCopies(questions, Optional.empty()));
    while (rows.next()) {
      int place = rows.getInt(1) - 1;
      if (answers.get(place).isEmpty()) {
        answers.set(place, Optional.of(new ArrayList<>()));
      }
      if (rows.getObject(2) != null) {
        answers.get(place).orElseThrow().add(item.of(rows));
      }
    }
    return answers;
  }
}
