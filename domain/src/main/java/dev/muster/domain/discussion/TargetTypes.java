package dev.muster.domain.discussion;

import dev.muster.domain.InvalidValueException;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The closed set of the kinds of things that comments are on.
 *
 * @param all the kinds, by their word
 */
public record TargetTypes(SortedSet<TargetType> all) {
  /** Copies the set. */
  public TargetTypes {
    all = Collections.unmodifiableSortedSet(new TreeSet<>(all));
  }

  /** Creates the set of these kinds. */
  public static TargetTypes of(Collection<TargetType> all) {
    return new TargetTypes(new TreeSet<>(all));
  }

  /**
   * Returns the kind with a word.
   *
   * @throws InvalidValueException if there is none; it lists those that there are
   */
  public TargetType named(String word) {
    return all.stream()
        .filter(type -> type.word().equals(word))
        .findAny()
        .orElseThrow(() -> new InvalidValueException("must be one of " + words()));
  }

  /** Returns all words, for a sentence. */
  public String words() {
    return all.stream().map(TargetType::word).collect(Collectors.joining(", "));
  }
}
