package dev.muster.bootstrap.architecture;

import java.util.stream.Stream;

/**
 * A code base that keeps the rules of the house: it has its places below one root package.
 *
 * @param root the package above all modules, such as {@code dev.muster}
 */
public record House(String root) {
  /** The packages of a place, as ArchUnit writes them. */
  String in(Place place) {
    return root + "." + place.pattern();
  }

  /** The packages of some places, as ArchUnit writes them. */
  String[] in(Place... places) {
    return Stream.of(places).map(this::in).toArray(String[]::new);
  }
}
