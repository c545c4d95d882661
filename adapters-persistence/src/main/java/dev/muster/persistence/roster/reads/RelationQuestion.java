package dev.muster.persistence.roster.reads;

import dev.muster.application.roster.port.RosterReader.JoinKey;
import dev.muster.application.roster.query.JoinedBound;
import dev.muster.application.roster.query.MemberFilter;
import dev.muster.domain.roster.JoinedAt;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the memberships of one team or of one hero.
 *
 * @param side the id of the team or of the hero
 * @param filter the memberships to list
 * @param after the key of the last membership before the list
 * @param limit the largest number of items
 */
record RelationQuestion(long side, MemberFilter filter, Optional<JoinKey> after, int limit) {
  /** Binds several questions to a statement, as one array for each part of a question. */
  static void bind(PreparedStatement statement, List<RelationQuestion> questions)
      throws SQLException {
    array(1, "int8", statement, questions, RelationQuestion::side);
    array(2, "text", statement, questions, it -> it.filter.role().map(Enum::name).orElse(null));
    array(3, "bool", statement, questions, it -> it.filter.active().orElse(null));
    array(
        4,
        "timestamptz",
        statement,
        questions,
        it -> text(it.filter.joinedFrom().map(JoinedBound::earliest)));
    array(
        5,
        "timestamptz",
        statement,
        questions,
        it -> text(it.filter.joinedTo().map(JoinedBound::latest)));
    array(6, "timestamptz", statement, questions, it -> text(it.after.map(JoinKey::joinedAt)));
    array(7, "int8", statement, questions, it -> it.after.map(JoinKey::other).orElse(null));
    array(8, "int4", statement, questions, RelationQuestion::limit);
  }

  private static void array(
      int parameter,
      String type,
      PreparedStatement statement,
      List<RelationQuestion> questions,
      Function<RelationQuestion, @Nullable Object> part)
      throws SQLException {
    Object[] parts = questions.stream().map(part).toArray();
    statement.setArray(parameter, statement.getConnection().createArrayOf(type, parts));
  }

  // The driver has no arrays of timestamps; the server parses their text.
  private static @Nullable String text(Optional<JoinedAt> moment) {
    return moment.map(it -> it.value().toString()).orElse(null);
  }
}
