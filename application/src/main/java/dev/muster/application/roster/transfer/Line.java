package dev.muster.application.roster.transfer;

import java.util.List;
import java.util.OptionalLong;

/**
 * One line of a roster that comes in: what it says, or what is wrong with it.
 *
 * @param <E> what it says where nothing is
 */
public sealed interface Line<E> {
  /** Where it stands. */
  Place place();

  /** A line of which every value is what it should be. */
  record Sound<E>(Place place, E entry) implements Line<E> {}

  /**
   * A line that cannot be taken for what it should say.
   *
   * @param flaws what is wrong, at least one thing
   * @param id the identity that it names all the same, so that those who refer to it are not blamed
   */
  record Flawed<E>(Place place, List<Flaw> flaws, OptionalLong id) implements Line<E> {
    /** Keeps the list from being changed by others. */
    public Flawed {
      flaws = List.copyOf(flaws);
    }
  }
}
