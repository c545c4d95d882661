package dev.muster.persistence.roster.reads;

import dev.muster.application.roster.port.RosterReader.JoinKey;
import dev.muster.application.roster.query.JoinedBound;
import dev.muster.application.roster.query.MemberFilter;
import dev.muster.domain.roster.JoinedAt;
import dev.muster.platform.jdbc.access.ColumnArrays;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
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
    ColumnArrays<RelationQuestion> columns = new ColumnArrays<>(statement, questions);
    columns.set(1, "int8", RelationQuestion::side);
    columns.set(2, "text", it -> it.filter.role().map(Enum::name).orElse(null));
    columns.set(3, "bool", it -> it.filter.active().orElse(null));
    columns.set(4, "timestamptz", it -> text(it.filter.joinedFrom().map(JoinedBound::earliest)));
    columns.set(5, "timestamptz", it -> text(it.filter.joinedTo().map(JoinedBound::latest)));
    columns.set(6, "timestamptz", it -> text(it.after.map(JoinKey::joinedAt)));
    columns.set(7, "int8", it -> it.after.map(JoinKey::other).orElse(null));
    columns.set(8, "int4", RelationQuestion::limit);
  }

  // The driver has no arrays of timestamps; the server parses their text.
  private static @Nullable String text(Optional<JoinedAt> moment) {
    return moment.map(it -> it.value().toString()).orElse(null);
  }
}
