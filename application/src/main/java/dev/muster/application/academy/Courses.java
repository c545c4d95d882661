package dev.muster.application.academy;

import dev.muster.application.Permission;
import dev.muster.application.Precondition;
import dev.muster.application.PreconditionFailedException;
import dev.muster.application.Recorded;
import dev.muster.application.dependant.DependantCounts;
import dev.muster.domain.academy.AcademyViolation.CapacityBelowEnrolled;
import dev.muster.domain.academy.AcademyViolation.CourseCodeTaken;
import dev.muster.domain.academy.AcademyViolation.HasCompletions;
import dev.muster.domain.academy.AcademyViolation.HasEnrolments;
import dev.muster.domain.academy.AcademyViolation.UnknownCourse;
import dev.muster.domain.academy.AcademyViolationException;
import dev.muster.domain.academy.Course;
import dev.muster.domain.academy.CourseId;
import dev.muster.domain.academy.CourseProfile;
import java.util.function.UnaryOperator;

/** Driving port: adds, changes and removes courses. */
public interface Courses {
  /**
   * Adds a course and gives it an identity.
   *
   * @throws AcademyViolationException with {@link CourseCodeTaken}
   */
  @Permission(AcademyPermissions.WRITE)
  Course add(CourseProfile profile);

  /**
   * Changes the profile of a course.
   *
   * @param precondition the version that the course must have
   * @param revision returns the new profile for the present one; it may run more than once
   * @throws PreconditionFailedException if it has another version
   * @throws AcademyViolationException with {@link UnknownCourse}, {@link CourseCodeTaken}, {@link
   *     CapacityBelowEnrolled}
   */
  @Permission(AcademyPermissions.WRITE)
  Course revise(CourseId id, Precondition precondition, UnaryOperator<CourseProfile> revision);

  /**
   * Removes a course, and what other contexts keep about it.
   *
   * @param precondition the version that the course must have
   * @param cascade whether its enrolments are removed, too
   * @return what was removed with it
   * @throws PreconditionFailedException if it has another version
   * @throws AcademyViolationException with {@link UnknownCourse}, {@link HasEnrolments}, {@link
   *     HasCompletions}
   */
  @Permission(AcademyPermissions.WRITE)
  Removed remove(CourseId id, Precondition precondition, boolean cascade);

  /**
   * Keeps a course from being removed until the unit of work of the caller ends, and returns
   * whether there is such a course. Any number of callers may hold a course at the same time.
   */
  @Permission(AcademyPermissions.READ)
  @Recorded(Recorded.When.NEVER)
  boolean hold(CourseId id);

  /**
   * Tells what went with a course.
   *
   * @param enrolments how many enrolments
   * @param dependants what other contexts kept about the course
   */
  record Removed(long enrolments, DependantCounts dependants) {}
}
