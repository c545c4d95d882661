package dev.muster.domain.academy;

/** One of the two sides that an enrolment links. */
public sealed interface EnrolmentSide permits CourseId, StudentId {
  /** Returns the identity as a number. */
  long value();
}
