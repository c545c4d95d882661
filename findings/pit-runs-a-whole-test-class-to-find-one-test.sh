#!/bin/sh
# PIT 1.30.0 with pitest-junit5-plugin 1.2.3: four classes with a mutant each, and one test class with four
# tests, each of which covers one of the classes.
# Guess: each test runs once for the coverage and once for the one mutant that it covers: 8 runs.
# Truth: the plugin finds tests by running them. PIT starts a JVM for each mutated class, and there all tests
# of the test class run before the one that is needed: the runs grow with classes times tests.
# Seen: 24 runs: 4 in the JVM of the coverage, and 4 + 1 in each of the four others.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
mkdir -p src/main/java/sample src/test/java/sample
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>sample</groupId>
  <artifactId>sample</artifactId>
  <version>1</version>
  <properties>
    <maven.compiler.release>17</maven.compiler.release>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
  </properties>
  <dependencies>
    <dependency>
      <groupId>org.junit.jupiter</groupId>
      <artifactId>junit-jupiter</artifactId>
      <version>5.14.0</version>
      <scope>test</scope>
    </dependency>
  </dependencies>
  <build>
    <plugins>
      <plugin>
        <artifactId>maven-compiler-plugin</artifactId>
        <version>3.15.0</version>
      </plugin>
      <plugin>
        <groupId>org.pitest</groupId>
        <artifactId>pitest-maven</artifactId>
        <version>1.30.0</version>
        <dependencies>
          <dependency>
            <groupId>org.pitest</groupId>
            <artifactId>pitest-junit5-plugin</artifactId>
            <version>1.2.3</version>
          </dependency>
        </dependencies>
        <configuration>
          <mutators>PRIMITIVE_RETURNS</mutators>
        </configuration>
      </plugin>
    </plugins>
  </build>
</project>
POM
{
  cat <<'JAVA'
package sample;

import static java.nio.file.StandardOpenOption.APPEND;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CompassTest {
  void note(int degrees) throws Exception {
    String run = ProcessHandle.current().pid() + "\n";
    Files.writeString(Path.of(System.getenv("RUNS")), run, APPEND);
    assertEquals(90, degrees);
  }
JAVA
  for name in North East South West; do
    echo "package sample; public class $name { public int degrees() { return 90; } }" \
      > "src/main/java/sample/$name.java"
    echo "  @Test void covers$name() throws Exception { note(new $name().degrees()); }"
  done
  echo '}'
} > src/test/java/sample/CompassTest.java
: > runs
RUNS=$work/runs mvn -q -B test-compile org.pitest:pitest-maven:mutationCoverage > mvn.log 2>&1 || {
  cat mvn.log >&2
  exit 1
}
grep -q 'Killed 4 (100%)' mvn.log
each=$(uniq -c runs | awk '{ printf " %d", $1 }')
echo "runs: $(wc -l < runs), of each JVM:$each"
[ "$each" = " 4 5 5 5 5" ]
