#!/bin/sh
# Micronaut 4.10.26: a query parameter that may be repeated, bound to a List<String>.
# Guess: either a comma separates values or it does not, and an encoded comma, %2C, is always a part of its
# value: that is what encoding is for (RFC 3986, section 2.2).
# Truth: a value that comes alone is split at each comma, also at an encoded one. As soon as the parameter
# is there twice, nothing is split: a second "tag" changes what the first one means.
# Seen: "tag=red%2Cblue" 2 values; with "&tag=green" behind it also 2, the first of them "red,blue".
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
artifact() {
  echo "<$1><groupId>$2</groupId><artifactId>$3</artifactId>$4</$1>"
}
bom='<version>4.10.17</version><type>pom</type><scope>import</scope>'
cat > pom.xml <<POM
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>sample</groupId>
  <artifactId>sample</artifactId>
  <version>1</version>
  <properties>
    <maven.compiler.release>17</maven.compiler.release>
  </properties>
  <dependencyManagement>
    <dependencies>
      $(artifact dependency io.micronaut.platform micronaut-platform "$bom")
    </dependencies>
  </dependencyManagement>
  <dependencies>
    $(artifact dependency io.micronaut micronaut-http-server-netty '')
    $(artifact dependency io.micronaut.serde micronaut-serde-jackson '')
    $(artifact dependency org.slf4j slf4j-nop '')
  </dependencies>
  <build>
    <plugins>
      <plugin>
        <artifactId>maven-compiler-plugin</artifactId>
        <version>3.15.0</version>
        <configuration>
          <parameters>true</parameters>
          <annotationProcessorPathsUseDepMgmt>true</annotationProcessorPathsUseDepMgmt>
          <annotationProcessorPaths>
            $(artifact path io.micronaut micronaut-inject-java '')
          </annotationProcessorPaths>
        </configuration>
      </plugin>
    </plugins>
  </build>
</project>
POM
mkdir -p src/main/java/sample
cat > src/main/java/sample/Lamp.java <<'JAVA'
package sample;

import io.micronaut.context.ApplicationContext;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

@Controller("/lamp")
class Lamp {
  @Get
  String tags(@QueryValue List<String> tag) {
    return String.join(" | ", tag);
  }

  public static void main(String[] arguments) throws Exception {
    try (EmbeddedServer server = ApplicationContext.run(EmbeddedServer.class)) {
      HttpClient client = HttpClient.newHttpClient();
      for (String query : List.of("tag=red%2Cblue", "tag=red%2Cblue&tag=green")) {
        var request = HttpRequest.newBuilder(server.getURI().resolve("/lamp?" + query)).build();
        System.out.println(query + ": " + client.send(request, BodyHandlers.ofString()).body());
      }
    }
  }
}
JAVA
mvn -q -B compile dependency:build-classpath -Dmdep.outputFile=classpath > mvn.log 2>&1 || {
  cat mvn.log >&2
  exit 1
}
MICRONAUT_SERVER_PORT=-1 java -cp "target/classes:$(cat classpath)" sample.Lamp > seen
cat seen
cat > expected <<'TEXT'
tag=red%2Cblue: red | blue
tag=red%2Cblue&tag=green: red,blue | green
TEXT
cmp seen expected
