package dev.muster.platform.web.answer;

import dev.muster.application.Precondition;
import dev.muster.domain.Version;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The header If-Match of RFC 9110, section 13.1.1: the request applies to one of these versions.
 * Weak tags match no version.
 *
 * @param any whether the request applies to any version
 * @param tags the tags of the versions
 */
public record IfMatch(boolean any, List<EntityTag> tags) {
  /** Reads the header: {@code *}, or a list of entity tags. */
  static IfMatch parse(String text) {
    boolean any = text.strip().equals("*");
    return new IfMatch(any, any ? List.of() : EntityTag.list(text));
  }

  /** Returns the precondition of an optional header. */
  public static Precondition of(Optional<IfMatch> header) {
    return header.map(IfMatch::precondition).orElse(Precondition.NONE);
  }

  private Precondition precondition() {
    return any
        ? Precondition.EXISTS
        : Precondition.oneOf(
            tags.stream()
                .filter(Predicate.not(EntityTag::weak))
                .map(EntityTag::version)
                .flatMap(Optional<Version>::stream)
                .collect(Collectors.toSet()));
  }

  /** Returns whether the header allows the representation of a strong tag. */
  boolean names(EntityTag strong) {
    return any || tags.contains(strong);
  }
}
