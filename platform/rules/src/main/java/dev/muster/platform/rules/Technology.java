package dev.muster.platform.rules;

import java.util.Set;

/**
 * What one adapter is there for, and so nobody else may know.
 *
 * @param name as in the names of its rules
 * @param packages of its classes, as ArchUnit writes them
 * @param inBootstrap the classes of it that bootstrap needs to start and stop the service
 */
public record Technology(String name, Set<String> packages, Set<String> inBootstrap) {
  /** HTTP with the JDK, Micronaut or Netty. */
  public static final Technology HTTP =
      new Technology(
          "HTTP",
          Set.of(
              "java.net.http..",
              "com.sun.net.httpserver..",
              "io.micronaut.http..",
              "io.micronaut.runtime.server..",
              "io.micronaut.web..",
              "io.netty.."),
          Set.of("io.micronaut.runtime.server.EmbeddedServer"));

  /** JDBC, with Micronaut Data, HikariCP, Flyway and the driver of PostgreSQL. */
  public static final Technology DATABASES =
      new Technology(
          "databases",
          Set.of(
              "java.sql..",
              "javax.sql..",
              "io.micronaut.data..",
              "io.micronaut.transaction..",
              "com.zaxxer.hikari..",
              "org.flywaydb..",
              "org.postgresql.."),
          Set.of("java.sql.SQLException"));

  /** One that bootstrap does not know either. */
  public static Technology of(String name, String... packages) {
    return new Technology(name, Set.of(packages), Set.of());
  }
}
