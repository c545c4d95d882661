package dev.muster.platform.web.answer;

import dev.muster.application.Precondition;
import dev.muster.domain.Version;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The header If-Match of RFC 9110, section 13.1.1: the request applies to one of these versions.
 * Weak tags match no version.
 *
 * @param precondition the precondition that the header stands for
 */
public record IfMatch(Precondition precondition) {
  /** Reads the header: {@code *}, or a list of entity tags. */
  static IfMatch parse(String text) {
    return new IfMatch(
        text.strip().equals("*")
            ? Precondition.EXISTS
            : Precondition.oneOf(
                EntityTag.list(text).stream()
                    .filter(Predicate.not(EntityTag::weak))
                    .map(EntityTag::version)
                    .flatMap(Optional<Version>::stream)
                    .collect(Collectors.toSet())));
  }

  /** Returns the precondition of an optional header. */
  public static Precondition of(Optional<IfMatch> header) {
    return header.map(IfMatch::precondition).orElse(Precondition.NONE);
  }
}
