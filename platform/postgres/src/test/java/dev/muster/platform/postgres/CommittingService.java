package dev.muster.platform.postgres;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * A process that commits increasing numbers and prints each one after its commit is acknowledged.
 */
final class CommittingService {

  private CommittingService() {}

  public static void main(String[] arguments) throws SQLException {
    EmbeddedDatabase database;
    try {
      database = DatabaseFixture.start(Path.of(arguments[0]));
    } catch (DatabaseUnavailableException e) {
      System.out.println("refused " + e.getMessage());
      return;
    }
    try (Connection connection =
            DriverManager.getConnection(
                database.jdbcUrl(), database.username(), database.password());
        var statement = connection.createStatement()) {
      statement.execute("create table if not exists number (value int primary key)");
      try (PreparedStatement insert =
          connection.prepareStatement("insert into number values (?)")) {
        for (int value = 1; ; value++) {
          insert.setInt(1, value);
          insert.executeUpdate();
          System.out.println("committed " + value);
        }
      }
    }
  }
}
