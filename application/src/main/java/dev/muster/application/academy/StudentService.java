package dev.muster.application.academy;

import dev.muster.application.Precondition;
import dev.muster.application.UnitOfWork;
import dev.muster.application.academy.port.StudentRepository;
import dev.muster.domain.academy.AcademyViolation.UnknownStudent;
import dev.muster.domain.academy.AcademyViolationException;
import dev.muster.domain.academy.Removal;
import dev.muster.domain.academy.Student;
import dev.muster.domain.academy.StudentId;
import dev.muster.domain.academy.StudentProfile;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Runs the use cases of students. */
final class StudentService implements Students {
  private final StudentRepository repository;
  private final UnitOfWork unitOfWork;

  StudentService(StudentRepository repository, UnitOfWork unitOfWork) {
    this.repository = repository;
    this.unitOfWork = unitOfWork;
  }

  @Override
  public Student add(StudentProfile profile) {
    return unitOfWork.execute(() -> repository.add(profile));
  }

  @Override
  public Student revise(
      StudentId id, Precondition precondition, UnaryOperator<StudentProfile> revision) {
    return unitOfWork.execute(
        () -> {
          Student current = repository.claim(id).orElseThrow(() -> unknown(id));
          precondition.check(Optional.of(current.version()));
          Student revised = current.revised(revision.apply(current.profile()));
          if (!revised.equals(current)) {
            repository.update(revised);
          }
          return revised;
        });
  }

  @Override
  public long remove(StudentId id, Precondition precondition, boolean cascade) {
    return unitOfWork.execute(
        () -> {
          Removal removal = repository.claimForRemoval(id).orElseThrow(() -> unknown(id));
          precondition.check(Optional.of(removal.version()));
          removal.approve(cascade);
          repository.remove(id);
          return removal.enrolments();
        });
  }

  private static AcademyViolationException unknown(StudentId id) {
    return new AcademyViolationException(new UnknownStudent(id));
  }
}
