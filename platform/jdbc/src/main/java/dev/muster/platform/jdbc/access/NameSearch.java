package dev.muster.platform.jdbc.access;

import dev.muster.domain.NameFragment;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.postgresql.PGStatement;

/** Prepares statements that search for a part of a name. */
public final class NameSearch {
  private NameSearch() {}

  /** Returns a pattern for LIKE that has wildcards at its ends only. */
  public static String pattern(NameFragment name) {
    return "%" + name.folded().replaceAll("[\\\\%_]", "\\\\$0") + "%";
  }

  /**
   * Makes the server plan a statement at each call. A frequent fragment is found soonest in the
   * order of the ids, a rare one by the trigram index; no plan is good for both.
   */
  public static void planAnew(PreparedStatement statement) throws SQLException {
    statement.unwrap(PGStatement.class).setPrepareThreshold(0);
  }
}
