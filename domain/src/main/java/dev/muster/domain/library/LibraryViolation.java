package dev.muster.domain.library;

import dev.muster.domain.Violation;

/**
 * A broken rule of the library: one type for each rule, with the facts that explain it.
 *
 * <p>The family is sealed: a table of rules does not compile until it covers every rule.
 */
public sealed interface LibraryViolation extends Violation {
  /** There is none with this identity. */
  record UnknownAuthor(AuthorId id) implements LibraryViolation {}

  @Override
  default String code() {
    return switch (this) {
      case UnknownAuthor _ -> "unknown-author";
    };
  }

  @Override
  default String sentence() {
    return switch (this) {
      case UnknownAuthor(AuthorId id) -> "There is no author " + id.value() + ".";
    };
  }
}
