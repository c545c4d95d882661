package dev.muster.domain.academy;

/** The effect of a request to enrol a student. */
public enum EnrolmentOutcome {
  /** The enrolment is new. */
  ENROLLED,
  /** The student had dropped the course and is enrolled again. */
  RETURNED,
  /** The student was enrolled before. */
  ALREADY_ENROLLED,
  /** The student has completed the course. */
  ALREADY_COMPLETED,
  /** The course had no free seat. */
  COURSE_FULL,
  /** The student does not exist. */
  UNKNOWN_STUDENT
}
