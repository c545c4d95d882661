package dev.muster.benchmarks.naive;

import io.micronaut.runtime.Micronaut;

/**
 * Starts the service on a database created by Muster and named by {@code DATASOURCES_DEFAULT_URL}.
 */
final class Application {
  private Application() {}

  public static void main(String[] args) {
    Micronaut.run(Application.class, args);
  }
}
