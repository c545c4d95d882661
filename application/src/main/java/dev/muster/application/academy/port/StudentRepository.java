package dev.muster.application.academy.port;

import dev.muster.application.StaleVersionException;
import dev.muster.domain.academy.AcademyViolation.StudentEmailTaken;
import dev.muster.domain.academy.AcademyViolation.UnknownStudent;
import dev.muster.domain.academy.AcademyViolationException;
import dev.muster.domain.academy.Removal;
import dev.muster.domain.academy.Student;
import dev.muster.domain.academy.StudentId;
import dev.muster.domain.academy.StudentProfile;
import java.util.Optional;

/**
 * Driven port: loads students to be changed, and stores them; no two have the same folded address.
 *
 * <p>A claimed row stays unchanged until the unit of work ends: another claim of it waits.
 */
public interface StudentRepository {
  /**
   * Stores a new student in its first version, under an identity that was never used before.
   *
   * @throws AcademyViolationException with {@link StudentEmailTaken}
   */
  Student add(StudentProfile profile);

  /** Loads a student and claims it; returns empty if it does not exist. */
  Optional<Student> claim(StudentId id);

  /**
   * Loads the facts for deciding on a removal, and claims the student with all its enrolments.
   * Returns empty if it does not exist.
   */
  Optional<Removal> claimForRemoval(StudentId id);

  /**
   * Replaces the previous version.
   *
   * @throws StaleVersionException if the stored version is not the previous one
   * @throws AcademyViolationException with {@link UnknownStudent}, {@link StudentEmailTaken}
   */
  void update(Student changed);

  /**
   * Removes a student with all its enrolments, and frees their seats.
   *
   * @throws AcademyViolationException with {@link UnknownStudent}
   */
  void remove(StudentId id);
}
