package dev.muster.application.academy.race;

import dev.muster.application.Precondition;
import dev.muster.application.academy.contract.AcademyFixture;
import dev.muster.application.kit.Race;
import dev.muster.domain.academy.AcademyViolation;
import dev.muster.domain.academy.Course;
import dev.muster.domain.academy.EnrolmentChange;
import dev.muster.domain.academy.EnrolmentFacts;
import dev.muster.domain.academy.Student;

/** What the races start from. */
public interface RaceFixture extends AcademyFixture {
  /** Races of commands of the academy. */
  Race<AcademyViolation> RACE = new Race<>(REFUSALS::rule);

  /** How often the races about seats are run. */
  int ROUNDS = 20;

  /** Enrols a student whatever the version. */
  default EnrolmentFacts.Result enrol(Course course, Student student) {
    return academy().enrolments().enrol(course.id(), student.id(), Precondition.NONE);
  }

  /** Changes an enrolment whatever the version. */
  default Object change(Course course, Student student, EnrolmentChange change) {
    return academy().enrolments().change(course.id(), student.id(), Precondition.NONE, _ -> change);
  }
}
