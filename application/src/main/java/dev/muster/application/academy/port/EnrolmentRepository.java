package dev.muster.application.academy.port;

import dev.muster.application.StaleVersionException;
import dev.muster.domain.academy.AcademyViolation.CourseFull;
import dev.muster.domain.academy.AcademyViolation.UnknownCourse;
import dev.muster.domain.academy.AcademyViolation.UnknownEnrolment;
import dev.muster.domain.academy.AcademyViolation.UnknownStudent;
import dev.muster.domain.academy.AcademyViolationException;
import dev.muster.domain.academy.BatchEnrolment;
import dev.muster.domain.academy.CourseId;
import dev.muster.domain.academy.Enrolment;
import dev.muster.domain.academy.EnrolmentFacts;
import dev.muster.domain.academy.StudentId;
import java.util.List;

/**
 * Driven port: loads the facts for the rules of enrolments, and stores enrolments. A course never
 * has more enrolled students than seats.
 *
 * <p>A claim holds the course and its enrolments until the unit of work ends: another claim waits.
 * The cost of a claim or a write does not grow with the course.
 */
public interface EnrolmentRepository {
  /**
   * Claims a course and returns the facts about one student in it.
   *
   * @throws AcademyViolationException with {@link UnknownCourse}, {@link UnknownStudent}, the
   *     course first
   */
  EnrolmentFacts claim(CourseId course, StudentId student);

  /**
   * Claims a course and returns the facts about many students in it; some of them may not exist.
   *
   * @throws AcademyViolationException with {@link UnknownCourse}
   */
  BatchEnrolment claimAll(CourseId course, List<StudentId> students);

  /**
   * Stores a new enrolment.
   *
   * @param enrolment of a pair without one, as a claim in this unit of work told: a second one is
   *     not stored, and the call may fail in any way
   * @throws AcademyViolationException with {@link UnknownCourse}, {@link UnknownStudent}, {@link
   *     CourseFull}
   */
  void add(Enrolment enrolment);

  /**
   * Stores many new enrolments of one course; the number of statements does not grow with theirs.
   *
   * @param enrolments without duplicates, and claimed in this unit of work, so that none is refused
   */
  void addAll(List<Enrolment> enrolments);

  /**
   * Replaces the previous version: the status and the grade. The beginning never changes.
   *
   * @throws StaleVersionException if the stored version is not the previous one
   * @throws AcademyViolationException with {@link UnknownEnrolment}, {@link CourseFull}
   */
  void update(Enrolment changed);

  /**
   * Replaces the previous versions of many enrolments, as {@link #update}; the number of statements
   * does not grow with theirs.
   *
   * @param changed without duplicates, and claimed in this unit of work, so that none is refused
   */
  void updateAll(List<Enrolment> changed);

  /**
   * Removes an enrolment.
   *
   * @throws AcademyViolationException with {@link UnknownEnrolment}
   */
  void remove(CourseId course, StudentId student);
}
