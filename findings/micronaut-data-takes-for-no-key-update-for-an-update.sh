#!/bin/sh
# Micronaut Data JDBC 4.14.4: a query that locks the rows it reads, by a clause of PostgreSQL.
# Guess: "select ... for no key update" is a query, as "select ... for update" is, and returns a row.
# Truth: a word "update" that does not follow "for" makes the statement an update. The method compiles without
# a warning, though it returns a row, and its interceptor is the one that executes updates.
# Seen: "for update: QUERY", "for share: QUERY", "for no key update: UPDATE".
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
    <maven.compiler.release>17</maven.compiler.release>
  </properties>
  <dependencies>
    $(artifact dependency io.micronaut.data micronaut-data-jdbc 4.14.4)
    $(artifact dependency io.micronaut.sql micronaut-jdbc-hikari 6.3.4)
    $(artifact dependency com.h2database h2 2.3.232)
  </dependencies>
  <build>
    <plugins>
      <plugin>
        <artifactId>maven-compiler-plugin</artifactId>
        <version>3.15.0</version>
        <configuration>
          <parameters>true</parameters>
          <annotationProcessorPaths>
            $(artifact path io.micronaut micronaut-inject-java 4.10.26)
            $(artifact path io.micronaut.data micronaut-data-processor 4.14.4)
          </annotationProcessorPaths>
        </configuration>
      </plugin>
    </plugins>
  </build>
</project>
POM
mkdir -p src/main/java/sample
cat > src/main/java/sample/Seats.java <<'JAVA'
package sample;

import io.micronaut.context.ApplicationContext;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.intercept.annotation.DataMethod;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Map;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
public interface Seats extends GenericRepository<Seats.Seat, Long> {
  @MappedEntity("seat")
  record Seat(@Id Long id, String name) {}

  @Query("select id, name from seat where id = :id for update")
  Optional<Seat> first(long id);

  @Query("select id, name from seat where id = :id for share")
  Optional<Seat> second(long id);

  @Query("select id, name from seat where id = :id for no key update")
  Optional<Seat> third(long id);

  static void main(String[] arguments) {
    try (ApplicationContext context =
        ApplicationContext.run(Map.of("datasources.default.url", "jdbc:h2:mem:seats"))) {
      System.out.println("for update: " + type(context, "first"));
      System.out.println("for share: " + type(context, "second"));
      System.out.println("for no key update: " + type(context, "third"));
    }
  }

  static String type(ApplicationContext context, String method) {
    return context
        .getBeanDefinition(Seats.class)
        .getRequiredMethod(method, long.class)
        .stringValue(DataMethod.class, "opType")
        .orElseThrow();
  }
}
JAVA
mvn -q -B compile dependency:build-classpath -Dmdep.outputFile=classpath > mvn.log 2>&1 || {
  cat mvn.log >&2
  exit 1
}
java -cp "target/classes:$(cat classpath)" sample.Seats > seen 2> log || {
  cat log >&2
  exit 1
}
cat seen
[ "$(cat seen)" = "$(printf 'for update: QUERY\nfor share: QUERY\nfor no key update: UPDATE')" ]
