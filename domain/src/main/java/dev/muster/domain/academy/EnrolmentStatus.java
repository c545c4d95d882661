package dev.muster.domain.academy;

/** The state of an enrolment. */
public enum EnrolmentStatus {
  /** Takes part, and has a seat. */
  ENROLLED,
  /** Has finished the course with a grade; this is final. */
  COMPLETED,
  /** Has left the course, and may return. */
  DROPPED
}
