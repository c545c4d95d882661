package dev.muster.persistence.roster;

import dev.muster.domain.roster.NameFragment;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.postgresql.PGStatement;

/** What statements that search names have in common. */
final class Searching {
  private Searching() {}

  /** Binds the parameters of a statement. */
  @FunctionalInterface
  interface Binding {
    void bind(PreparedStatement statement) throws SQLException;
  }

  /** A pattern for LIKE in which only the ends are wild. */
  static String pattern(NameFragment name) {
    return "%" + name.folded().replaceAll("[\\\\%_]", "\\\\$0") + "%";
  }

  /**
   * Lets the server plan a statement anew with each call: a part of many names is soon found in the
   * order of the ids, one of few names by the index of parts, and no plan is good for both.
   */
  static void planAnew(PreparedStatement statement) throws SQLException {
    statement.unwrap(PGStatement.class).setPrepareThreshold(0);
  }
}
