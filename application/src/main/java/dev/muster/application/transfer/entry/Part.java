package dev.muster.application.transfer.entry;

import java.util.Comparator;

/**
 * A part of what a context imports and exports: all entries of one kind.
 *
 * @param context the name of the context, such as "library"
 * @param order the place among the parts of its context: what it refers to comes before
 * @param name the name of its entries in the plural
 * @param identity the words for the identity of an entry, as in "this id"
 */
public record Part(String context, int order, String name, String identity)
    implements Comparable<Part> {
  private static final Comparator<Part> ORDER =
      Comparator.comparing(Part::context).thenComparingInt(Part::order);

  @Override
  public int compareTo(Part other) {
    return ORDER.compare(this, other);
  }
}
