package dev.muster.application.roster.transfer;

import java.util.Comparator;

/**
 * Where something stands in a roster that comes in.
 *
 * @param part in which part
 * @param line at which line, from 1; a header counts
 */
public record Place(Part part, long line) implements Comparable<Place> {
  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::part).thenComparingLong(Place::line);

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }
}
