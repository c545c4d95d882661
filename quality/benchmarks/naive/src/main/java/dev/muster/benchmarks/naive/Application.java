package dev.muster.benchmarks.naive;

import io.micronaut.runtime.Micronaut;

/**
 * Starts the service on a database that Muster has made; {@code DATASOURCES_DEFAULT_URL} names it.
 */
final class Application {
  private Application() {}

  public static void main(String[] args) {
    Micronaut.run(Application.class, args);
  }
}
