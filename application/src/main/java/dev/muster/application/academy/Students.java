package dev.muster.application.academy;

import dev.muster.application.Permission;
import dev.muster.application.Precondition;
import dev.muster.application.PreconditionFailedException;
import dev.muster.domain.academy.AcademyViolation.HasCompletions;
import dev.muster.domain.academy.AcademyViolation.HasEnrolments;
import dev.muster.domain.academy.AcademyViolation.StudentEmailTaken;
import dev.muster.domain.academy.AcademyViolation.UnknownStudent;
import dev.muster.domain.academy.AcademyViolationException;
import dev.muster.domain.academy.Student;
import dev.muster.domain.academy.StudentId;
import dev.muster.domain.academy.StudentProfile;
import java.util.function.UnaryOperator;

/** Driving port: adds, changes and removes students. */
public interface Students {
  /**
   * Adds a student and gives it an identity.
   *
   * @throws AcademyViolationException with {@link StudentEmailTaken}
   */
  @Permission(AcademyPermissions.WRITE)
  Student add(StudentProfile profile);

  /**
   * Changes the profile of a student.
   *
   * @param precondition the version that the student must have
   * @param revision returns the new profile for the present one; it may run more than once
   * @throws PreconditionFailedException if it has another version
   * @throws AcademyViolationException with {@link UnknownStudent}, {@link StudentEmailTaken}
   */
  @Permission(AcademyPermissions.WRITE)
  Student revise(StudentId id, Precondition precondition, UnaryOperator<StudentProfile> revision);

  /**
   * Removes a student.
   *
   * @param precondition the version that the student must have
   * @param cascade whether its enrolments are removed, too
   * @return the number of removed enrolments
   * @throws PreconditionFailedException if it has another version
   * @throws AcademyViolationException with {@link UnknownStudent}, {@link HasEnrolments}, {@link
   *     HasCompletions}
   */
  @Permission(AcademyPermissions.WRITE)
  long remove(StudentId id, Precondition precondition, boolean cascade);
}
