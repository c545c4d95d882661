#!/bin/sh
# OpenTelemetry Java agent 2.23.0 with Logback 1.5.18, all else by default: inside a span the program logs a line with
# the pattern %X{trace_id}, and asks the MDC for trace_id.
# Guess: the line has the id because the agent put it into the MDC, so MDC.get("trace_id") is the same.
# Truth: the agent adds the id to each event on its way to the appender; the MDC itself stays empty. A program that wants
# to tell the id to its caller asks Span.current(), for which it needs opentelemetry-api.
# Seen: "logged: the trace", "MDC: null", "Span.current(): the trace".
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
    $(artifact ch.qos.logback logback-classic 1.5.18)
    $(artifact io.opentelemetry opentelemetry-api 1.54.1)
  </dependencies>
</project>
POM
mkdir classes
cat > classes/logback.xml <<'XML'
<configuration>
  <appender name="OUT" class="ch.qos.logback.core.ConsoleAppender">
    <encoder><pattern>%msg: %X{trace_id}%n</pattern></encoder>
  </appender>
  <root level="WARN"><appender-ref ref="OUT"/></root>
</configuration>
XML
cat > Seen.java <<'JAVA'
import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Scope;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

class Seen {
  public static void main(String[] arguments) {
    Span span = GlobalOpenTelemetry.getTracer("seen").spanBuilder("work").startSpan();
    try (Scope scope = span.makeCurrent()) {
      LoggerFactory.getLogger(Seen.class).warn("logged");
      System.out.println("MDC: " + MDC.get("trace_id"));
      System.out.println("Span.current(): " + Span.current().getSpanContext().getTraceId());
    }
    span.end();
  }
}
JAVA
{
  mvn -q -B dependency:build-classpath -Dmdep.outputFile=classpath &&
    mvn -q -B dependency:copy -DoutputDirectory=. \
      -Dartifact=io.opentelemetry.javaagent:opentelemetry-javaagent:2.23.0
} > mvn.log 2>&1 || {
  cat mvn.log >&2
  exit 1
}
javac -cp "$(cat classpath)" -d classes Seen.java
export OTEL_TRACES_EXPORTER=none OTEL_METRICS_EXPORTER=none OTEL_LOGS_EXPORTER=none
java -javaagent:opentelemetry-javaagent-2.23.0.jar -cp "classes:$(cat classpath)" Seen 2> agent.log |
  sed -E 's/[0-9a-f]{32}/the trace/' > seen
cat seen
cat > expected <<'TEXT'
logged: the trace
MDC: null
Span.current(): the trace
TEXT
cmp seen expected
