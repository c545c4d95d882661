package dev.muster.bootstrap;

import dev.muster.platform.jdbc.schema.SchemaRefusal;
import dev.muster.platform.postgres.DatabaseUnavailableException;
import io.micronaut.context.exceptions.ConfigurationException;
import java.net.BindException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;

/**
 * Reports that the service cannot start; its message is one sentence with the reason and the
 * remedy.
 */
sealed class StartRefusedException extends RuntimeException permits UnknownSettingException {
  private static final long serialVersionUID = 1L;

  StartRefusedException(String sentence) {
    super(sentence);
  }

  StartRefusedException(String sentence, Throwable cause) {
    super(sentence, cause);
  }

  /**
   * Translates a failure into its sentence, or returns an unknown failure unchanged, because its
   * stack trace is then needed.
   *
   * @param databaseName the name of the database in messages
   * @param remedy the advice about a database that refuses the connection
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
          // The failure names the address, and its cause names the problem.
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
          // A deeper cause may be known.
        }
      }
    }
    return failure;
  }

  /** Cuts off the hints and positions that the server adds. */
  private static String firstLine(SQLException refused) {
    return Objects.requireNonNullElse(refused.getMessage(), "no reason given")
        .lines()
        .findFirst()
        .orElse("");
  }
}
