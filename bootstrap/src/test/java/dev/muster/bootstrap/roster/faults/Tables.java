package dev.muster.bootstrap.roster.faults;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The database itself, past the proxy and the service. */
final class Tables implements AutoCloseable {
  private final Connection connection;

  Tables(String url, String user) throws SQLException {
    connection = DriverManager.getConnection(url, user, "");
  }

  /** Does something. */
  void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The first column of what is found. */
  List<String> find(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      List<String> texts = new ArrayList<>();
      while (found.next()) {
        texts.add(String.valueOf(found.getString(1)));
      }
      return texts;
    }
  }

  /** The one text that is found. */
  String fact(String sql) throws SQLException {
    return find(sql).getFirst();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
