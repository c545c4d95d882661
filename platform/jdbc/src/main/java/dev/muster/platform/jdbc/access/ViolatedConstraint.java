package dev.muster.platform.jdbc.access;

import java.sql.SQLException;
import java.util.Optional;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Finds the name of a violated constraint. */
public final class ViolatedConstraint {
  private ViolatedConstraint() {}

  /** Returns the name of the violated constraint, or empty for any other failure. */
  public static Optional<String> nameIn(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException refused) {
        return nameIn(refused);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> nameIn(SQLException refused) {
    return refused instanceof PSQLException postgres
        ? Optional.ofNullable(postgres.getServerErrorMessage())
            .map(ServerErrorMessage::getConstraint)
        : Optional.empty();
  }
}
