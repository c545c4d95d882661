package dev.muster.application.roster.transfer;

import java.util.List;
import java.util.OptionalLong;

/**
 * One line of an import: its entry, or its faults.
 *
 * @param <E> the type of the entry
 */
public sealed interface Line<E> {
  /** Returns its place. */
  Place place();

  /** A line with a valid entry. */
  record Sound<E>(Place place, E entry) implements Line<E> {}

  /**
   * A line without a valid entry.
   *
   * @param flaws its faults, at least one
   * @param id the identity on the line, if readable, so that references to it are not reported too;
   *     where it is empty, no reference to an unknown identity is reported, because the line may
   *     have that identity
   */
  record Flawed<E>(Place place, List<Flaw> flaws, OptionalLong id) implements Line<E> {
    /** Copies the list. */
    public Flawed {
      flaws = List.copyOf(flaws);
    }
  }
}
