package dev.muster.application.transfer.entry;

import java.util.List;
import java.util.OptionalLong;

/** One line of an import: its entry, or its faults. */
public sealed interface Line {
  /** Returns its place. */
  Place place();

  /** A line with a valid entry. */
  record Sound(Place place, Entry entry) implements Line {}

  /**
   * A line without a valid entry.
   *
   * @param flaws its faults, at least one
   * @param id the identity on the line, if readable, so that references to it are not reported too;
   *     where it is empty, no reference to an unknown identity is reported, because the line may
   *     have that identity
   */
  record Flawed(Place place, List<Flaw> flaws, OptionalLong id) implements Line {
    /** Copies the list. */
    public Flawed {
      flaws = List.copyOf(flaws);
    }
  }
}
