package dev.muster.application.kit;

import java.util.Optional;

/**
 * Some rows of the adapter under test: the least that a unit of work can keep or undo. A context
 * answers with the entity of its choice.
 */
public interface Rows {
  /** Stores a new row of this name and returns its identity. */
  long add(String name);

  /** Returns the name of a row, or empty where there is no such row. */
  Optional<String> find(long row);
}
