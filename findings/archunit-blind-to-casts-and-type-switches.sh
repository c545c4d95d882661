#!/bin/sh
# ArchUnit 1.5.0: "no class of app may depend on classes of web", and classes of app use a type of web in
# the ways that code uses types.
# Guess: it reads byte code, so whatever names web.Page there is a dependency and breaks the rule.
# Truth: "instanceof Page" and "Page.class" are seen. A cast (issue 710), "new Page[0]" and a type pattern of
# a switch are not: rewriting "if (o instanceof Page p)" as "case Page p" turns a red rule green.
# Seen: "seen" for InstanceOf and Literal, "not seen" for Cast, Array and TypeSwitch. Needs a JDK from 21 on.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
artifact() {
  echo "<$1><groupId>$2</groupId><artifactId>$3</artifactId><version>$4</version></$1>"
}
cat > pom.xml <<POM
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>sample</groupId>
  <artifactId>sample</artifactId>
  <version>1</version>
  <properties>
    <maven.compiler.release>21</maven.compiler.release>
  </properties>
  <dependencies>
    $(artifact dependency com.tngtech.archunit archunit 1.5.0)
    $(artifact dependency org.slf4j slf4j-nop 2.0.17)
  </dependencies>
  <build>
    <plugins>
      <plugin>
        <artifactId>maven-toolchains-plugin</artifactId>
        <version>3.3.0</version>
        <executions>
          <execution>
            <goals>
              <goal>select-jdk-toolchain</goal>
            </goals>
            <configuration>
              <version>[21,)</version>
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
mkdir -p src/main/java/web src/main/java/app
echo 'package web; public class Page {}' > src/main/java/web/Page.java
uses() {
  echo "package app; class $1 { Object use(Object o) { $2 } }" > "src/main/java/app/$1.java"
}
uses InstanceOf 'return o instanceof web.Page p ? 1 : 0;'
uses Literal 'return web.Page.class;'
uses Cast 'return (web.Page) o;'
uses Array 'return new web.Page[0];'
uses TypeSwitch 'return switch (o) { case web.Page p -> 1; default -> 0; };'
cat > Check.java <<'JAVA'
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;

class Check {
  public static void main(String[] arguments) {
    var classes = new ClassFileImporter().importPackages("app", "web");
    for (String name : arguments) {
      boolean seen =
          noClasses()
              .that()
              .haveFullyQualifiedName("app." + name)
              .should()
              .dependOnClassesThat()
              .resideInAPackage("web")
              .evaluate(classes)
              .hasViolation();
      System.out.println(name + (seen ? ": seen" : ": not seen"));
    }
  }
}
JAVA
mvn -q -B compile dependency:build-classpath -Dmdep.outputFile=classpath > mvn.log 2>&1 || {
  cat mvn.log >&2
  exit 1
}
java -cp "target/classes:$(cat classpath)" Check.java InstanceOf Literal Cast Array TypeSwitch > seen
cat seen
cat > expected <<'TEXT'
InstanceOf: seen
Literal: seen
Cast: not seen
Array: not seen
TypeSwitch: not seen
TEXT
cmp seen expected
