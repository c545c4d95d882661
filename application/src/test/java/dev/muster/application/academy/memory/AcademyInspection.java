package dev.muster.application.academy.memory;

import dev.muster.application.academy.transfer.AcademyEntry;
import dev.muster.application.academy.transfer.AcademyEntry.OfCourse;
import dev.muster.application.academy.transfer.AcademyEntry.OfEnrolment;
import dev.muster.application.academy.transfer.AcademyEntry.OfStudent;
import dev.muster.application.kit.transfer.Inspection;
import dev.muster.application.transfer.entry.Entry;
import dev.muster.application.transfer.entry.Part;
import dev.muster.application.transfer.entry.Place;
import dev.muster.application.transfer.port.TransferStore.Excused;
import dev.muster.domain.academy.AcademyViolation.CourseCodeTaken;
import dev.muster.domain.academy.AcademyViolation.CourseFull;
import dev.muster.domain.academy.AcademyViolation.StudentEmailTaken;
import dev.muster.domain.academy.AcademyViolation.UnknownCourse;
import dev.muster.domain.academy.AcademyViolation.UnknownStudent;
import dev.muster.domain.academy.CourseId;
import dev.muster.domain.academy.EnrolmentStatus;
import dev.muster.domain.academy.Seats;
import dev.muster.domain.academy.StudentId;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;

/** Looks at what is on the stage line by line. */
final class AcademyInspection extends Inspection {
  private final AcademyTables tables;
  private final Map<CourseId, Seats> seats = new HashMap<>();

  AcademyInspection(AcademyTables tables, Map<Part, Excused> excused) {
    super(excused);
    this.tables = tables;
    tables
        .students
        .all()
        .forEach(
            it -> {
              know(AcademyEntry.STUDENTS, it.id().value());
              holder(it.profile().email().folded(), StudentId.class, it.id());
            });
    tables
        .courses
        .all()
        .forEach(
            it -> {
              know(AcademyEntry.COURSES, it.id().value());
              holder("code " + it.profile().code().folded(), CourseId.class, it.id());
              seats.put(it.id(), it.seats(tables.enrolledIn(it.id())));
            });
  }

  @Override
  protected void look(SortedMap<Place, Entry> lines) {
    lines.forEach(
        (place, entry) -> {
          switch ((AcademyEntry) entry) {
            case OfStudent student -> look(place, student);
            case OfCourse course -> look(place, course);
            case OfEnrolment enrolment -> look(place, enrolment);
          }
        });
  }

  private void look(Place place, OfStudent student) {
    know(AcademyEntry.STUDENTS, student.id().value());
    lookForTwins(place, student.id(), tables.students.contains(student.id()));
    if (!holder(student.profile().email().folded(), StudentId.class, student.id())
        .equals(student.id())) {
      report(place, new StudentEmailTaken(student.profile().email()));
    }
  }

  private void look(Place place, OfCourse course) {
    know(AcademyEntry.COURSES, course.id().value());
    lookForTwins(place, course.id(), tables.courses.contains(course.id()));
    if (!holder("code " + course.profile().code().folded(), CourseId.class, course.id())
        .equals(course.id())) {
      report(place, new CourseCodeTaken(course.profile().code()));
    }
    seats.putIfAbsent(course.id(), new Seats(course.profile().capacity(), 0));
  }

  private void look(Place place, OfEnrolment enrolment) {
    CourseId course = enrolment.course();
    StudentId student = enrolment.student();
    Pair pair = new Pair(course, student);
    lookForTwins(place, pair, tables.enrolments.contains(pair));
    lookUp(place, AcademyEntry.COURSES, course.value(), new UnknownCourse(course));
    lookUp(place, AcademyEntry.STUDENTS, student.value(), new UnknownStudent(student));
    Seats free = seats.get(course);
    if (free != null && enrolment.status() == EnrolmentStatus.ENROLLED) {
      if (free.hasFree()) {
        seats.put(course, new Seats(free.capacity(), free.enrolled() + 1));
      } else {
        report(place, new CourseFull(course));
      }
    }
  }
}
