package dev.muster.persistence.roster;

import dev.muster.application.roster.query.MemberFilter;
import dev.muster.domain.roster.JoinedAt;
import dev.muster.domain.roster.Role;
import dev.muster.platform.jdbc.access.CoalescedReads;
import dev.muster.platform.jdbc.access.DatabaseGate;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Reads memberships from one side; what is asked at the same moment, with one statement.
 *
 * <p>A list starts from the side that it belongs to, so that one statement tells an empty list (one
 * row without an other side) from one that does not exist (no row). What is asked comes in
 * subqueries, into which the planner does not look: else it would plan anew with each call, for as
 * many questions as there are.
 *
 * @param <T> a membership as that side sees it
 */
abstract class RelationReads<T> {
  private final DatabaseGate gate;
  private final JdbcOperations jdbc;
  private final String sql;
  private final CoalescedReads<RelationQuestion, Optional<List<T>>> reads;

  /**
   * Creates the reads of one side.
   *
   * @param sql has the arrays of {@link RelationQuestion#bind} for parameters, and returns rows of
   *     the place of a question in them, from 1, and of the other side's id and name, role,
   *     activity and beginning of each of its memberships, in order
   */
  RelationReads(DatabaseGate gate, JdbcOperations jdbc, String sql) {
    this.gate = gate;
    this.jdbc = jdbc;
    this.sql = sql;
    this.reads = new CoalescedReads<>(gate, this::answers);
  }

  /** The memberships that are asked for; empty where there is no such side. */
  Optional<List<T>> read(RelationQuestion question) {
    // A filter may leave many out before it finds any: nobody else is to wait for that.
    return question.filter().equals(MemberFilter.ALL)
        ? reads.read(question)
        : gate.read(() -> answers(List.of(question)).getFirst());
  }

  /** Makes the item of a row. */
  abstract T item(long id, String name, Role role, boolean active, JoinedAt joinedAt);

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
      long id = rows.getLong(2);
      if (!rows.wasNull()) {
        answers.get(place).orElseThrow().add(item(id, rows));
      }
    }
    return answers;
  }

  private T item(long id, ResultSet row) throws SQLException {
    return item(
        id,
        row.getString(3),
        Role.valueOf(row.getString(4)),
        row.getBoolean(5),
        new JoinedAt(row.getObject(6, OffsetDateTime.class).toInstant()));
  }
}
