#!/bin/sh
# Micronaut 4.10.26 with Netty's native epoll on the class path: the event loop named default, which reads and writes
# all connections, prefers the native transport.
# Guess: the server starts, on epoll where there is one and on NIO elsewhere.
# Truth: it does not start. The port is bound by the event loop named parent, which has a preference of its own: the channel
# of one loop is of the wrong type for the other, unless both have the same preference.
# Seen: "default: incompatible event loop type", "parent: incompatible event loop type", "default parent: starts".
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
artifact() {
  echo "<dependency><groupId>$1</groupId><artifactId>$2</artifactId><version>$3</version>${4:-}</dependency>"
}
cat > pom.xml <<POM
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>sample</groupId>
  <artifactId>sample</artifactId>
  <version>1</version>
  <properties>
    <maven.compiler.source>17</maven.compiler.source><maven.compiler.target>17</maven.compiler.target>
  </properties>
  <dependencies>
    $(artifact io.micronaut micronaut-http-server-netty 4.10.26)
    $(artifact io.netty netty-transport-native-epoll 4.2.16.Final "<classifier>linux-$(uname -m | sed 's/aarch64/aarch_64/')</classifier>")
    $(artifact io.micronaut micronaut-jackson-databind 4.10.26)
    $(artifact org.slf4j slf4j-nop 2.0.17)
  </dependencies>
</project>
POM
mkdir -p src/main/java/sample
cat > src/main/java/sample/Main.java <<'JAVA'
package sample;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.HashMap;
import java.util.Map;

public class Main {
  public static void main(String[] settings) {
    Map<String, Object> all = new HashMap<>();
    all.put("micronaut.server.port", -1);
    for (String setting : settings) {
      String[] parts = setting.split("=", 2);
      all.put(parts[0], parts[1]);
    }
    try (EmbeddedServer server = ApplicationContext.run(EmbeddedServer.class, all)) {
      System.out.println("starts");
    } catch (RuntimeException failure) {
      Throwable cause = failure;
      while (cause.getCause() != null) {
        cause = cause.getCause();
      }
      System.out.println(cause.getMessage().split(":")[0]);
    }
  }
}
JAVA
mvn -q -B compile dependency:build-classpath -Dmdep.outputFile=classpath
start() {
  java -cp "target/classes:$(cat classpath)" sample.Main "$@" 2>/dev/null
}
seen=$(
  for loops in "default" "parent" "default parent"; do
    settings=
    for loop in $loops; do
      settings="$settings micronaut.netty.event-loops.$loop.prefer-native-transport=true"
    done
    echo "$loops: $(start $settings)"
  done
)
echo "$seen"
[ "$seen" = "default: incompatible event loop type
parent: incompatible event loop type
default parent: starts" ]
