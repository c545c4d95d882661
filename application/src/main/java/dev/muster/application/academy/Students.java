package dev.muster.application.academy;

import dev.muster.application.InvalidCursorException;
import dev.muster.application.Page;
import dev.muster.application.PageRequest;
import dev.muster.application.Precondition;
import dev.muster.application.PreconditionFailedException;
import dev.muster.domain.academy.AcademyViolation.UnknownStudent;
import dev.muster.domain.academy.AcademyViolationException;
import dev.muster.domain.academy.Student;
import dev.muster.domain.academy.StudentId;
import dev.muster.domain.academy.StudentProfile;
import java.util.function.UnaryOperator;

/** Driving port: adds, reads, changes and removes students. */
public interface Students {
  /** Adds one and gives it an identity. */
  Student add(StudentProfile profile);

  /**
   * Reads one.
   *
   * @throws AcademyViolationException with {@link UnknownStudent}
   */
  Student read(StudentId id);

  /**
   * Lists all by id, in the order of their addition. A client that reads all pages sees exactly
   * once what is there throughout.
   *
   * @throws InvalidCursorException if the cursor is of another list
   */
  Page<Student> list(PageRequest page);

  /**
   * Changes the profile of one.
   *
   * @param precondition the required version, if any
   * @param revision returns the new profile for the present one; it may run more than once
   * @throws PreconditionFailedException if it has another version
   * @throws AcademyViolationException with {@link UnknownStudent}
   */
  Student revise(StudentId id, Precondition precondition, UnaryOperator<StudentProfile> revision);

  /**
   * Removes one.
   *
   * @param precondition the required version, if any
   * @throws PreconditionFailedException if it has another version
   * @throws AcademyViolationException with {@link UnknownStudent}
   */
  void remove(StudentId id, Precondition precondition);
}
