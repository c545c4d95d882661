package dev.muster.application.academy.memory;

import dev.muster.application.academy.port.AcademyTransferStore;
import dev.muster.application.academy.transfer.AcademyEntry;
import dev.muster.application.academy.transfer.AcademyEntry.OfCourse;
import dev.muster.application.academy.transfer.AcademyEntry.OfEnrolment;
import dev.muster.application.academy.transfer.AcademyEntry.OfStudent;
import dev.muster.application.kit.transfer.InMemoryTransferStore;
import dev.muster.application.kit.transfer.Inspection;
import dev.muster.application.transfer.entry.Entry;
import dev.muster.application.transfer.entry.Part;
import dev.muster.domain.Version;
import dev.muster.domain.academy.Course;
import dev.muster.domain.academy.Enrolment;
import dev.muster.domain.academy.Student;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Stores and reads the whole academy in memory. */
final class InMemoryAcademyTransferStore extends InMemoryTransferStore
    implements AcademyTransferStore {
  private final AcademyTables tables;

  InMemoryAcademyTransferStore(AcademyTables tables) {
    super(tables.store);
    this.tables = tables;
  }

  @Override
  protected Inspection inspection(Map<Part, Excused> excused) {
    return new AcademyInspection(tables, excused);
  }

  @Override
  protected void insert(Version version, Entry entry) {
    switch ((AcademyEntry) entry) {
      case OfStudent student -> {
        tables.students.insert(new Student(student.id(), version, student.profile()));
        tables.students.continueBeyond(student.id().value());
      }
      case OfCourse course -> {
        tables.courses.insert(new Course(course.id(), version, course.profile()));
        tables.courses.continueBeyond(course.id().value());
      }
      case OfEnrolment it ->
          tables.enrolments.insert(
              new Enrolment(
                  it.course(), it.student(), it.status(), it.grade(), it.enrolledAt(), version));
    }
  }

  @Override
  protected List<Entry> all() {
    List<Entry> all = new ArrayList<>();
    tables.students.all().forEach(it -> all.add(new OfStudent(it.id(), it.profile())));
    tables.courses.all().forEach(it -> all.add(new OfCourse(it.id(), it.profile())));
    tables
        .enrolments
        .all()
        .forEach(
            it ->
                all.add(
                    new OfEnrolment(
                        it.course(), it.student(), it.status(), it.grade(), it.enrolledAt())));
    return all;
  }
}
