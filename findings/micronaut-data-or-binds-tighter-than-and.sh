#!/bin/sh
# Micronaut Data JDBC 4.14.4: a finder whose name has both words, as in findByNameOrCodeAndPages.
# Guess: as in SQL, in Jakarta Data and in Spring Data, And binds tighter: name or (code and pages).
# Truth: the name is split at And first, so Or binds tighter: (name or code) and pages. It compiles without
# a warning, so a repository moved here from Spring Data asks another question with the same names.
# Seen: "finder: 0" where the same words "in SQL: 1", and "And first: 0" for (pages and code) or name.
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
cat > src/main/java/sample/Books.java <<'JAVA'
package sample;

import io.micronaut.context.ApplicationContext;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Map;

@JdbcRepository(dialect = Dialect.H2)
public interface Books extends CrudRepository<Books.Book, Long> {
  @MappedEntity("book")
  record Book(@Id Long id, String name, String code, int pages) {}

  List<Book> findByNameOrCodeAndPages(String name, String code, int pages);

  @Query("select * from book where name = :name or code = :code and pages = :pages")
  List<Book> inSql(String name, String code, int pages);

  List<Book> findByPagesAndCodeOrName(int pages, String code, String name);

  static void main(String[] arguments) {
    String url = "datasources.default.url";
    String table = "create table book (id bigint, name varchar, code varchar, pages int)";
    try (ApplicationContext context =
        ApplicationContext.run(Map.of(url, "jdbc:h2:mem:books;INIT=" + table))) {
      Books books = context.getBean(Books.class);
      books.save(new Book(1L, "Emma", "E1", 400));
      System.out.println("finder: " + books.findByNameOrCodeAndPages("Emma", "D1", 300).size());
      System.out.println("in SQL: " + books.inSql("Emma", "D1", 300).size());
      System.out.println("And first: " + books.findByPagesAndCodeOrName(300, "D1", "Emma").size());
    }
  }
}
JAVA
mvn -q -B compile dependency:build-classpath -Dmdep.outputFile=classpath > mvn.log 2>&1 || {
  cat mvn.log >&2
  exit 1
}
java -cp "target/classes:$(cat classpath)" sample.Books > seen 2> log || {
  cat log >&2
  exit 1
}
cat seen
[ "$(cat seen)" = "$(printf 'finder: 0\nin SQL: 1\nAnd first: 0')" ]
