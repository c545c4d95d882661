package dev.muster.application.dependant;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts what depends on something, by kind.
 *
 * @param byKind the counts, by the plural of what is counted, such as {@code comments}; a kind that
 *     nothing depends by is left out
 */
public record DependantCounts(SortedMap<String, Long> byKind) {
  /** Says that nothing depends. */
  public static final DependantCounts NONE = new DependantCounts(new TreeMap<>());

  /** Copies the counts, without those that are zero. */
  public DependantCounts {
    SortedMap<String, Long> copy = new TreeMap<>(byKind);
    copy.values().removeIf(count -> count == 0);
    byKind = Collections.unmodifiableSortedMap(copy);
  }

  /** Returns the count of one kind. */
  public static DependantCounts of(String kind, long count) {
    return new DependantCounts(new TreeMap<>(Map.of(kind, count)));
  }

  /** Returns these counts and others, added by kind. */
  public DependantCounts plus(DependantCounts others) {
    SortedMap<String, Long> sum = new TreeMap<>(byKind);
    others.byKind.forEach((kind, count) -> sum.merge(kind, count, Long::sum));
    return new DependantCounts(sum);
  }

  /** Returns whether nothing depends. */
  public boolean isEmpty() {
    return byKind.isEmpty();
  }
}
