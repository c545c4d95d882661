package dev.muster.domain.academy;

import dev.muster.domain.Version;
import dev.muster.domain.academy.AcademyViolation.CapacityBelowEnrolled;

/**
 * One of the courses of the academy.
 *
 * @param id its identity, assigned by the repository
 * @param version the number of its current state; enrolments do not change it
 * @param profile all that a caller says about it
 */
public record Course(CourseId id, Version version, CourseProfile profile) {
  /**
   * Returns it with another profile and the next version, or as it is if nothing differs.
   *
   * @param enrolled the number of students that are enrolled now
   * @throws AcademyViolationException with {@link CapacityBelowEnrolled}
   */
  public Course revised(CourseProfile other, long enrolled) {
    other
        .capacity()
        .filter(capacity -> capacity.seats() < enrolled)
        .ifPresent(
            capacity -> {
              throw new AcademyViolationException(
                  new CapacityBelowEnrolled(id, capacity, enrolled));
            });
    return other.equals(profile) ? this : new Course(id, version.next(), other);
  }

  /** Returns the seats of it when so many students are enrolled. */
  public Seats seats(long enrolled) {
    return new Seats(profile.capacity(), enrolled);
  }
}
