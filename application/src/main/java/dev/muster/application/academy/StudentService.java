package dev.muster.application.academy;

import dev.muster.application.KeysetCursor;
import dev.muster.application.Page;
import dev.muster.application.PageRequest;
import dev.muster.application.Precondition;
import dev.muster.application.academy.port.AcademyPorts;
import dev.muster.domain.academy.AcademyViolation.UnknownStudent;
import dev.muster.domain.academy.AcademyViolationException;
import dev.muster.domain.academy.Student;
import dev.muster.domain.academy.StudentId;
import dev.muster.domain.academy.StudentProfile;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Runs the use cases of students. */
final class StudentService implements Students {
  private static final KeysetCursor CURSOR = new KeysetCursor("students");

  private final AcademyPorts ports;

  StudentService(AcademyPorts ports) {
    this.ports = ports;
  }

  @Override
  public Student add(StudentProfile profile) {
    return ports.unitOfWork().execute(() -> ports.repository().add(profile));
  }

  @Override
  public Student read(StudentId id) {
    return ports.reader().find(id).orElseThrow(() -> unknown(id));
  }

  @Override
  public Page<Student> list(PageRequest page) {
    Optional<StudentId> after =
        page.after().map(text -> CURSOR.read(text, 1, key -> new StudentId(key[0])));
    List<Student> found = ports.reader().list(after, page.limit() + 1);
    return Page.of(found, page.limit(), last -> CURSOR.write(last.id().value()));
  }

  @Override
  public Student revise(
      StudentId id, Precondition precondition, UnaryOperator<StudentProfile> revision) {
    return ports
        .unitOfWork()
        .execute(
            () -> {
              Student current = claimed(id, precondition);
              Student revised = current.revised(revision.apply(current.profile()));
              if (!revised.equals(current)) {
                ports.repository().update(revised);
              }
              return revised;
            });
  }

  @Override
  public void remove(StudentId id, Precondition precondition) {
    ports
        .unitOfWork()
        .execute(
            () -> {
              Student current = claimed(id, precondition);
              ports.repository().remove(current.id());
              return current;
            });
  }

  private Student claimed(StudentId id, Precondition precondition) {
    Student current = ports.repository().claim(id).orElseThrow(() -> unknown(id));
    precondition.check(Optional.of(current.version()));
    return current;
  }

  private static AcademyViolationException unknown(StudentId id) {
    return new AcademyViolationException(new UnknownStudent(id));
  }
}
