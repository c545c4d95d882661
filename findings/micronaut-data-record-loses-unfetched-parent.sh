#!/bin/sh
# Micronaut Data JDBC 4.14.4: an entity has a nullable many-to-one relation. A row is read, renamed and
# written back with update(), and no @Join asks for the parent.
# Guess: the column parent_id was selected, so the parent is at least known by its id and stays as it was.
# Truth: so it is for a class. A record gets null for the parent though its id was read, and update()
# writes every column: the row that was renamed has lost its parent.
# Seen: "record: 0 children left" where the class has "class: 1 children left".
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
cat > src/main/java/sample/Main.java <<'JAVA'
package sample;

import static io.micronaut.data.annotation.Relation.Kind.MANY_TO_ONE;

import io.micronaut.context.ApplicationContext;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.*;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Map;

class Main {
  @MappedEntity("leaf")
  record Leaf(@Id Long id, String name, @Nullable @Relation(MANY_TO_ONE) Leaf parent) {}
  @MappedEntity("twig")
  @Introspected(accessKind = Introspected.AccessKind.FIELD)
  static class Twig {
    @Id public Long id;
    public String name;
    @Nullable @Relation(MANY_TO_ONE) public Twig parent;
  }

  @JdbcRepository(dialect = Dialect.H2)
  interface Leaves extends CrudRepository<Leaf, Long> {
    long countByParentId(long parent);
  }

  @JdbcRepository(dialect = Dialect.H2)
  interface Twigs extends CrudRepository<Twig, Long> {
    long countByParentId(long parent);
  }

  public static void main(String[] arguments) {
    String url = "jdbc:h2:mem:trees;INIT=create table leaf (id bigint, name varchar, parent_id bigint)"
        + "\\; insert into leaf values (1, 'root', null), (2, 'child', 1)"
        + "\\; create table twig as select * from leaf";
    try (var context = ApplicationContext.run(Map.of("datasources.default.url", url))) {
      Leaves leaves = context.getBean(Leaves.class);
      Leaf leaf = leaves.findById(2L).orElseThrow();
      leaves.update(new Leaf(leaf.id(), "renamed", leaf.parent()));
      System.out.println("record: " + leaves.countByParentId(1) + " children left");
      Twigs twigs = context.getBean(Twigs.class);
      Twig twig = twigs.findById(2L).orElseThrow();
      twig.name = "renamed";
      twigs.update(twig);
      System.out.println("class: " + twigs.countByParentId(1) + " children left");
    }
  }
}
JAVA
mvn -q -B compile dependency:build-classpath -Dmdep.outputFile=classpath > mvn.log 2>&1 || {
  cat mvn.log >&2
  exit 1
}
java -cp "target/classes:$(cat classpath)" sample.Main > seen 2> log || {
  cat log >&2
  exit 1
}
cat seen
[ "$(cat seen)" = "$(printf 'record: 0 children left\nclass: 1 children left')" ]
