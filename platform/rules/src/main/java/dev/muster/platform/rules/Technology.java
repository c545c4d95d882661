package dev.muster.platform.rules;

import java.util.Set;

/**
 * A technology reserved for one adapter; no other code may use it.
 *
 * @param name as in the names of its rules
 * @param packages the packages of its classes, in ArchUnit's notation
 * @param inBootstrap the classes that bootstrap may use to start and stop the service
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

  /** Returns a technology that bootstrap may not use either. */
  public static Technology of(String name, String... packages) {
    return new Technology(name, Set.of(packages), Set.of());
  }
}
