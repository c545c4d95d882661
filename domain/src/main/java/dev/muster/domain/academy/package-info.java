/**
 * The academy: students, courses, the enrolments between them, and all rules of an enrolment.
 *
 * <p>{@link dev.muster.domain.academy.EnrolmentFacts} decides on one enrolment; {@link
 * dev.muster.domain.academy.AcademyViolation} lists all refusals.
 */
package dev.muster.domain.academy;
