package dev.muster.application.academy.port;

import dev.muster.application.StaleVersionException;
import dev.muster.domain.academy.AcademyViolation.UnknownStudent;
import dev.muster.domain.academy.AcademyViolationException;
import dev.muster.domain.academy.Student;
import dev.muster.domain.academy.StudentId;
import dev.muster.domain.academy.StudentProfile;
import java.util.Optional;

/**
 * Driven port: loads students to be changed, and stores them.
 *
 * <p>What is claimed stays unchanged until the unit of work ends: another claim of it waits.
 */
public interface StudentRepository {
  /** Stores a new one in its first version, under an identity that was never used before. */
  Student add(StudentProfile profile);

  /** Loads one and claims it; returns empty if it does not exist. */
  Optional<Student> claim(StudentId id);

  /**
   * Replaces the previous version.
   *
   * @throws StaleVersionException if the stored version is not the previous one
   * @throws AcademyViolationException with {@link UnknownStudent}
   */
  void update(Student changed);

  /**
   * Removes one.
   *
   * @throws AcademyViolationException with {@link UnknownStudent}
   */
  void remove(StudentId id);
}
