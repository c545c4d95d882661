#!/bin/sh
# OpenAPI Generator 7.25.0, Java client "native": the body of a PATCH is a JSON merge patch whose members
# are all optional. The caller sets one of them.
# Guess: the request holds that member. What was not set is null in Java and left out.
# Truth: each optional array and map begins as an empty one, and each "default" of the schema as its value;
# all of that is sent. Whoever changes the nickname takes away the tags and resets the role.
# Seen: {"nick":"Jo","role":"MEMBER","tags":[],"notes":{}} after new Change().nick("Jo").
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
artifact() {
  echo "<dependency><groupId>$1</groupId><artifactId>$2</artifactId><version>$3</version></dependency>"
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
    $(artifact com.fasterxml.jackson.core jackson-databind 2.20.1)
    $(artifact com.fasterxml.jackson.datatype jackson-datatype-jsr310 2.20.1)
    $(artifact javax.annotation javax.annotation-api 1.3.2)
    $(artifact com.google.code.findbugs jsr305 3.0.2)
  </dependencies>
  <build>
    <plugins>
      <plugin>
        <groupId>org.openapitools</groupId>
        <artifactId>openapi-generator-maven-plugin</artifactId>
        <version>7.25.0</version>
        <executions>
          <execution>
            <goals><goal>generate</goal></goals>
            <configuration>
              <inputSpec>members.yaml</inputSpec>
              <generatorName>java</generatorName>
              <library>native</library>
              <configOptions><openApiNullable>false</openApiNullable></configOptions>
            </configuration>
          </execution>
        </executions>
      </plugin>
      <plugin>
        <artifactId>maven-compiler-plugin</artifactId>
        <version>3.15.0</version>
      </plugin>
    </plugins>
  </build>
</project>
POM
cat > members.yaml <<'YAML'
openapi: 3.1.0
info: {title: Members, version: "1"}
paths:
  /member:
    patch:
      operationId: change
      requestBody:
        content:
          application/merge-patch+json:
            schema: {$ref: '#/components/schemas/Change'}
      responses:
        '204': {description: changed}
components:
  schemas:
    Change:
      type: object
      properties:
        nick: {type: string}
        role: {type: string, enum: [MEMBER, LEADER], default: MEMBER}
        tags: {type: array, items: {type: string}}
        notes: {type: object, additionalProperties: {type: string}}
YAML
cat > Seen.java <<'JAVA'
import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import org.openapitools.client.ApiClient;
import org.openapitools.client.api.DefaultApi;
import org.openapitools.client.model.Change;

class Seen {
  public static void main(String[] arguments) throws Exception {
    HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.createContext(
        "/member",
        exchange -> {
          System.out.println(new String(exchange.getRequestBody().readAllBytes()));
          exchange.sendResponseHeaders(204, -1);
        });
    server.start();
    String url = "http://127.0.0.1:" + server.getAddress().getPort();
    ApiClient client = new ApiClient();
    client.updateBaseUri(url);
    new DefaultApi(client).change(new Change().nick("Jo"));
    server.stop(0);
  }
}
JAVA
mvn -q -B compile dependency:build-classpath -Dmdep.outputFile=classpath > mvn.log 2>&1 || {
  cat mvn.log >&2
  exit 1
}
java -cp "target/classes:$(cat classpath)" Seen.java > seen
cat seen
[ "$(cat seen)" = '{"nick":"Jo","role":"MEMBER","tags":[],"notes":{}}' ]
