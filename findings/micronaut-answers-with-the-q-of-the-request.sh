#!/bin/sh
# Micronaut 4.10.26: a handler that produces JSON, and a client that says how much it likes JSON.
# Guess: the answer has the type that the handler produces: Content-Type: application/json.
# Truth: the range of Accept with the greatest weight is copied into the answer with its parameters, q among
# them, though q is a weight in a request and no parameter of the media type (RFC 9110, section 12.4.2).
# Seen: "Accept: application/json;q=0.9, */*;q=0.1" is answered with "Content-Type: application/json;q=0.9".
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
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;

@Controller("/lamp")
class Lamp {
  @Get
  Map<String, Boolean> state() {
    return Map.of("on", true);
  }

  public static void main(String[] arguments) throws Exception {
    try (EmbeddedServer server = ApplicationContext.run(EmbeddedServer.class)) {
      HttpClient client = HttpClient.newHttpClient();
      for (String accept :
          List.of("application/json", "application/json;q=0.9, */*;q=0.1", "*/*;q=0.1")) {
        var request =
            HttpRequest.newBuilder(server.getURI().resolve("/lamp")).header("Accept", accept);
        var answer = client.send(request.build(), BodyHandlers.discarding());
        System.out.println(accept + " -> " + answer.headers().firstValue("Content-Type").get());
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
application/json -> application/json
application/json;q=0.9, */*;q=0.1 -> application/json;q=0.9
*/*;q=0.1 -> application/json
TEXT
cmp seen expected
