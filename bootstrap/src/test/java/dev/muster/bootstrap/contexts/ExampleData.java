package dev.muster.bootstrap.contexts;

import java.util.List;

/**
 * Puts in what the examples of the API show of a context beyond its sample. A context adds a bean
 * of this type among its tests.
 */
public interface ExampleData {
  /** Puts the data into an empty database. */
  void putIn();

  /** Returns users who own things of the context, those of the examples or others. */
  default List<ExampleUser> owners() {
    return List.of();
  }
}
