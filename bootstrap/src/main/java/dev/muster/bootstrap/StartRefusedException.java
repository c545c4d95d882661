package dev.muster.bootstrap;

import dev.muster.platform.jdbc.schema.SchemaRefusal;
import dev.muster.platform.postgres.DatabaseUnavailableException;
import io.micronaut.context.exceptions.ConfigurationException;
import java.net.BindException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;

/** Says in one sentence why the service cannot start, and what to do. */
sealed class StartRefusedException extends RuntimeException permits UnknownSettingException {
  private static final long serialVersionUID = 1L;

  StartRefusedException(String sentence) {
    super(sentence);
  }

  StartRefusedException(String sentence, Throwable cause) {
    super(sentence, cause);
  }

  /**
   * Finds the sentence for a failure, or gives the failure back where there is none: then its whole
   * stack trace is what helps.
   *
   * @param databaseName how the database is called to its user
   * @param remedy what to do about a database that does not let it in
   */
  static RuntimeException of(RuntimeException failure, String databaseName, String remedy) {
    Optional<String> schema = SchemaRefusal.in(failure);
    if (schema.isPresent()) {
      return new StartRefusedException(
          "It cannot use " + databaseName + ": " + schema.get() + ".", failure);
    }
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      switch (cause) {
        case StartRefusedException said -> {
          return said;
        }
        case DatabaseUnavailableException said -> {
          return said;
        }
        case BindException busy -> {
          // The failure says which address, its cause what is wrong with it.
          return new StartRefusedException(
              failure.getMessage()
                  + " ("
                  + busy.getMessage()
                  + "): stop what uses that address, or set MICRONAUT_SERVER_PORT to another port.",
              failure);
        }
        case SQLException refused -> {
          return new StartRefusedException(
              "It cannot use " + databaseName + " (" + firstLine(refused) + "): " + remedy + ".",
              failure);
        }
        case ConfigurationException wrong -> {
          return new StartRefusedException(
              Objects.requireNonNullElse(wrong.getMessage(), "Its settings are wrong."), failure);
        }
        default -> {
          // Look deeper.
        }
      }
    }
    return failure;
  }

  /** The server goes on with hints and positions. */
  private static String firstLine(SQLException refused) {
    return Objects.requireNonNullElse(refused.getMessage(), "no reason given")
        .lines()
        .findFirst()
        .orElse("");
  }
}
