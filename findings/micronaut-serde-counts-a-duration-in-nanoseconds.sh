#!/bin/sh
# Micronaut Serde 2.16.2 reads and writes java.time values as JSON, beside Jackson 2.20.1 with its module.
# Guess: like an Instant and a LocalTime, a Duration is ISO-8601 text, and a bare number is in seconds, which
# is the default of micronaut.serde.numeric-time-unit and what Jackson does.
# Truth: a Duration is a number of nanoseconds whatever the settings say, and its own ISO text is refused.
# Seen: the number 5 is 5 s as Instant and LocalTime, and PT0.000000005S as Duration; Jackson reads PT5S.
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
  <dependencies>
    $(artifact io.micronaut.serde micronaut-serde-jackson 2.16.2)
    $(artifact com.fasterxml.jackson.core jackson-databind 2.20.1)
    $(artifact com.fasterxml.jackson.datatype jackson-datatype-jsr310 2.20.1)
    $(artifact org.slf4j slf4j-nop 2.0.17)
  </dependencies>
</project>
POM
cat > Seen.java <<'JAVA'
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.micronaut.serde.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;

class Seen {
  static String read(ObjectMapper serde, String json, Class<?> type) throws Exception {
    try {
      return serde.readValue(json, type).toString();
    } catch (java.io.IOException refused) {
      return "refused";
    }
  }

  public static void main(String[] arguments) throws Exception {
    ObjectMapper serde =
        ObjectMapper.create(
            Map.of(
                "micronaut.serde.time-write-shape", "STRING",
                "micronaut.serde.numeric-time-unit", "SECONDS"));
    JsonMapper jackson = JsonMapper.builder().addModule(new JavaTimeModule()).build();
    System.out.println("serde 5 Instant: " + read(serde, "5", Instant.class));
    System.out.println("serde 5 LocalTime: " + read(serde, "5", LocalTime.class));
    System.out.println("serde 5 Duration: " + read(serde, "5", Duration.class));
    System.out.println("serde PT5S Duration: " + read(serde, "\"PT5S\"", Duration.class));
    System.out.println("serde writes: " + serde.writeValueAsString(Duration.ofSeconds(5)));
    System.out.println("jackson 5 Duration: " + jackson.readValue("5", Duration.class));
    System.out.println("jackson PT5S Duration: " + jackson.readValue("\"PT5S\"", Duration.class));
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
serde 5 Instant: 1970-01-01T00:00:05Z
serde 5 LocalTime: 00:00:05
serde 5 Duration: PT0.000000005S
serde PT5S Duration: refused
serde writes: 5000000000
jackson 5 Duration: PT5S
jackson PT5S Duration: PT5S
TEXT
cmp seen expected
