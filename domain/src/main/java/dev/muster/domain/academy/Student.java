package dev.muster.domain.academy;

import dev.muster.domain.Version;

/**
 * One of the students of the academy.
 *
 * @param id its identity, assigned by the repository
 * @param version the number of its current state
 * @param profile all that a caller says about it
 */
public record Student(StudentId id, Version version, StudentProfile profile) {
  /** Returns it with another profile and the next version, or as it is if nothing differs. */
  public Student revised(StudentProfile other) {
    return other.equals(profile) ? this : new Student(id, version.next(), other);
  }
}
