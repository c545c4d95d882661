package dev.muster.benchmarks.plain;

import io.micronaut.runtime.Micronaut;

/** Starts the service on the database named by {@code DATASOURCES_DEFAULT_URL}. */
final class Application {
  private Application() {}

  public static void main(String[] args) {
    Micronaut.run(Application.class, args);
  }
}
