package dev.muster.domain.academy;

import dev.muster.domain.Violation;

/**
 * A broken rule of the academy: one type for each rule, with the facts that explain it.
 *
 * <p>The family is sealed: a table of rules does not compile until it covers every rule.
 */
public sealed interface AcademyViolation extends Violation {
  /** There is none with this identity. */
  record UnknownStudent(StudentId id) implements AcademyViolation {}

  @Override
  default String code() {
    return switch (this) {
      case UnknownStudent _ -> "unknown-student";
    };
  }

  @Override
  default String sentence() {
    return switch (this) {
      case UnknownStudent(StudentId id) -> "There is no student " + id.value() + ".";
    };
  }
}
