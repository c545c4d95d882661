#!/bin/sh
# PIT 1.30.0 with pitest-junit5-plugin 1.2.3: tests are green in the first JVM, and their @BeforeAll
# fails in the JVM that runs them on the mutants, because something is used up by then.
# Guess: PIT reports an error, or mutants that it did not ask about, and the build fails.
# Truth: the plugin finds tests by running them. In the second JVM it finds none, so each mutant is
# RUN_ERROR with detected='true' after 0 tests: a mutant that survives counts as killed, and the
# build succeeds.
# Seen: "SURVIVED false" where the setup works in every JVM, "RUN_ERROR true" where it does not.
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
          <outputFormats>XML</outputFormats>
          <mutators>PRIMITIVE_RETURNS</mutators>
          <timestampedReports>false</timestampedReports>
        </configuration>
      </plugin>
    </plugins>
  </build>
</project>
POM
cat > src/main/java/sample/Counter.java <<'JAVA'
package sample;

public class Counter {
  public int next() {
    return 1;
  }
}
JAVA
# The test looks at nothing, so the mutant should survive. Its setup works in the first JVM alone.
cat > src/test/java/sample/CounterTest.java <<'JAVA'
package sample;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CounterTest {
  @BeforeAll
  static void takeThePlace() throws Exception {
    String me = String.valueOf(ProcessHandle.current().pid());
    Path place = Path.of(System.getenv("PLACE"));
    if (!Files.exists(place)) {
      Files.writeString(place, me);
    } else if (!Files.readString(place).equals(me)) {
      throw new IllegalStateException("taken");
    }
  }

  @Test
  void looksAtNothing() {
    new Counter().next();
  }
}
JAVA
run() {
  rm -rf place target/pit-reports
  PLACE=$1 mvn -q -B test-compile org.pitest:pitest-maven:mutationCoverage > "$2" 2>&1 || {
    cat "$2" >&2
    exit 1
  }
  sed -n "s/.*<mutation detected='\([a-z]*\)' status='\([A-Z_]*\)'.*/\2 \1/p" \
    target/pit-reports/mutations.xml
}
sed -i 's/throw new IllegalStateException("taken");/return;/' src/test/java/sample/CounterTest.java
honest=$(run "$work/place" honest.log)
sed -i 's/      return;/      throw new IllegalStateException("taken");/' src/test/java/sample/CounterTest.java
failing=$(run "$work/place" failing.log)
echo "setup works in every JVM: $honest"
echo "setup fails in the second JVM: $failing"
[ "$honest" = "SURVIVED false" ]
[ "$failing" = "RUN_ERROR true" ]
