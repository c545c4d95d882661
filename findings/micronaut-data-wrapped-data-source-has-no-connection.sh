#!/bin/sh
# Micronaut Data 4.14.4: a BeanCreatedEventListener puts a small wrapper around the DataSource, say to count
# connections. The wrapper hands every call on to the bean that it was given.
# Guess: transactions run as before.
# Truth: the bean is the framework's contextual data source by then, which has a connection only within a
# transaction. The framework looks behind it for the pool, through wrappers of its own type DelegatingDataSource alone:
# another wrapper stops that look, and no transaction gets a connection. A listener of the highest precedence wraps the pool.
# Seen: "wrapped last: NoConnectionException", "wrapped first: 1".
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
    $(artifact dependency org.slf4j slf4j-nop 2.0.17)
  </dependencies>
  <build>
    <plugins>
      <plugin>
        <groupId>org.apache.maven.plugins</groupId>
        <artifactId>maven-compiler-plugin</artifactId>
        <version>3.15.0</version>
        <configuration>
          <annotationProcessorPaths>
            $(artifact path io.micronaut micronaut-inject-java 4.10.26)
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

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.core.order.Ordered;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.Map;
import javax.sql.DataSource;

class Main {
  @Singleton
  @Requires(property = "wrapped", value = "last")
  static class Last extends Wrapping implements BeanCreatedEventListener<DataSource> {
    @Override
    public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
      return wrapped(event.getBean());
    }

    @Override
    public int getOrder() {
      return LOWEST_PRECEDENCE;
    }
  }

  @Singleton
  @Requires(property = "wrapped", value = "first")
  static class First extends Wrapping implements BeanCreatedEventListener<DataSource> {
    @Override
    public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
      return wrapped(event.getBean());
    }

    @Override
    public int getOrder() {
      return HIGHEST_PRECEDENCE;
    }
  }

  abstract static class Wrapping implements Ordered {
    DataSource wrapped(DataSource bean) {
      return (DataSource)
          Proxy.newProxyInstance(
              Main.class.getClassLoader(),
              new Class<?>[] {DataSource.class},
              (proxy, method, arguments) -> {
                try {
                  return method.invoke(bean, arguments);
                } catch (java.lang.reflect.InvocationTargetException failure) {
                  throw failure.getCause();
                }
              });
    }
  }

  public static void main(String[] arguments) {
    for (String order : new String[] {"last", "first"}) {
      System.out.println("wrapped " + order + ": " + seen(order));
    }
  }

  private static String seen(String order) {
    try (ApplicationContext context =
        ApplicationContext.run(
            Map.of("datasources.default.url", "jdbc:h2:mem:" + order, "wrapped", order))) {
      @SuppressWarnings("unchecked")
      TransactionOperations<Connection> transactions = context.getBean(TransactionOperations.class);
      return transactions.executeWrite(
          status -> {
            try (ResultSet rows =
                status.getConnection().createStatement().executeQuery("select 1")) {
              rows.next();
              return rows.getString(1);
            }
          });
    } catch (RuntimeException failure) {
      Throwable cause = failure;
      while (cause.getCause() != null) {
        cause = cause.getCause();
      }
      return cause.getClass().getSimpleName();
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
[ "$(cat seen)" = "$(printf 'wrapped last: NoConnectionException\nwrapped first: 1')" ]
