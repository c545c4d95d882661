package dev.muster.application.academy.memory;

import dev.muster.application.kit.memory.InMemoryStore;
import dev.muster.application.kit.memory.OnDelete;
import dev.muster.application.kit.memory.Table;
import dev.muster.domain.Version;
import dev.muster.domain.academy.AcademyViolation;
import dev.muster.domain.academy.AcademyViolation.CourseCodeTaken;
import dev.muster.domain.academy.AcademyViolation.StudentEmailTaken;
import dev.muster.domain.academy.AcademyViolation.UnknownCourse;
import dev.muster.domain.academy.AcademyViolation.UnknownEnrolment;
import dev.muster.domain.academy.AcademyViolation.UnknownStudent;
import dev.muster.domain.academy.AcademyViolationException;
import dev.muster.domain.academy.Course;
import dev.muster.domain.academy.CourseId;
import dev.muster.domain.academy.Enrolment;
import dev.muster.domain.academy.EnrolmentSide;
import dev.muster.domain.academy.Removal;
import dev.muster.domain.academy.Student;
import dev.muster.domain.academy.StudentId;
import java.util.Comparator;
import java.util.List;

/** The tables of the academy, their constraints, and what several ports ask of them. */
public final class AcademyTables {
  final InMemoryStore store;
  final Table<StudentId, Student> students;
  final Table<CourseId, Course> courses;
  final Table<Pair, Enrolment> enrolments;

  AcademyTables(InMemoryStore store) {
    this.store = store;
    students =
        store
            .table("student", Student::id, Comparator.comparingLong(StudentId::value))
            .versioned(Student::version)
            .missing(id -> refusal(new UnknownStudent(id)))
            .unique("student_email_key", it -> it.profile().email().folded())
            .refuses(
                "student_email_key", it -> refusal(new StudentEmailTaken(it.profile().email())));
    courses =
        store
            .table("course", Course::id, Comparator.comparingLong(CourseId::value))
            .versioned(Course::version)
            .missing(id -> refusal(new UnknownCourse(id)))
            .unique("course_code_key", it -> it.profile().code().folded())
            .refuses("course_code_key", it -> refusal(new CourseCodeTaken(it.profile().code())));
    enrolments =
        store
            .table("enrolment", Pair::of)
            .versioned(Enrolment::version)
            .missing(pair -> refusal(new UnknownEnrolment(pair.course(), pair.student())))
            .references("enrolment_course_fkey", courses, Enrolment::course, OnDelete.CASCADE)
            .refuses("enrolment_course_fkey", it -> refusal(new UnknownCourse(it.course())))
            .references("enrolment_student_fkey", students, Enrolment::student, OnDelete.CASCADE)
            .refuses("enrolment_student_fkey", it -> refusal(new UnknownStudent(it.student())));
  }

  static AcademyViolationException refusal(AcademyViolation violation) {
    return new AcademyViolationException(violation);
  }

  List<Enrolment> of(EnrolmentSide side) {
    return enrolments.where(
        it ->
            switch (side) {
              case CourseId course -> it.course().equals(course);
              case StudentId student -> it.student().equals(student);
            });
  }

  long enrolledIn(CourseId course) {
    return of(course).stream().filter(Enrolment::isEnrolled).count();
  }

  Removal removal(EnrolmentSide side, Version version) {
    List<Enrolment> all = of(side);
    long completions = all.stream().filter(Enrolment::isCompleted).count();
    return new Removal(side, version, all.size(), completions);
  }
}
