package dev.muster.application.kit;

import java.util.Optional;

/**
 * Stores minimal rows in the adapter under test, so that the effect of a unit of work can be
 * observed. A context implements it with an entity of its choice.
 */
public interface Rows {
  /** Stores a new row with this name and returns its identity. */
  long add(String name);

  /** Returns the name of a row, or empty if there is no such row. */
  Optional<String> find(long row);
}
