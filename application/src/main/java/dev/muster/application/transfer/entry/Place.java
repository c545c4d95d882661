package dev.muster.application.transfer.entry;

import java.util.Comparator;

/**
 * The place of an entry or a fault in an import.
 *
 * @param part the part
 * @param line the number of the line, from 1; a header line counts
 */
public record Place(Part part, long line) implements Comparable<Place> {
  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::part).thenComparingLong(Place::line);

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }
}
