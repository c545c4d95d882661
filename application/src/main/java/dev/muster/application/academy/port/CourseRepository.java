package dev.muster.application.academy.port;

import dev.muster.application.StaleVersionException;
import dev.muster.domain.academy.AcademyViolation.CapacityBelowEnrolled;
import dev.muster.domain.academy.AcademyViolation.CourseCodeTaken;
import dev.muster.domain.academy.AcademyViolation.UnknownCourse;
import dev.muster.domain.academy.AcademyViolationException;
import dev.muster.domain.academy.Course;
import dev.muster.domain.academy.CourseId;
import dev.muster.domain.academy.CourseProfile;
import dev.muster.domain.academy.Removal;
import java.util.Optional;

/**
 * Driven port: loads courses to be changed, and stores them; no two have the same folded code.
 *
 * <p>A claimed row stays unchanged until the unit of work ends, and so do its enrolments: another
 * claim waits.
 */
public interface CourseRepository {
  /**
   * Stores a new course in its first version, under an identity that was never used before.
   *
   * @throws AcademyViolationException with {@link CourseCodeTaken}
   */
  Course add(CourseProfile profile);

  /** Loads a course and claims it; returns empty if it does not exist. */
  Optional<Claimed> claim(CourseId id);

  /**
   * Keeps a course from being removed until the unit of work ends, and returns whether it exists. A
   * course may be held several times at once.
   */
  boolean hold(CourseId id);

  /**
   * Loads the facts for deciding on a removal, and claims the course with all its enrolments.
   * Returns empty if it does not exist.
   */
  Optional<Removal> claimForRemoval(CourseId id);

  /**
   * Replaces the previous version.
   *
   * @throws StaleVersionException if the stored version is not the previous one
   * @throws AcademyViolationException with {@link UnknownCourse}, {@link CourseCodeTaken}, {@link
   *     CapacityBelowEnrolled}
   */
  void update(Course changed);

  /**
   * Removes a course with all its enrolments.
   *
   * @throws AcademyViolationException with {@link UnknownCourse}
   */
  void remove(CourseId id);

  /** A claimed course, and the number of its enrolled students. */
  record Claimed(Course course, long enrolled) {}
}
