package dev.muster.application.academy;

import dev.muster.application.Precondition;
import dev.muster.application.UnitOfWork;
import dev.muster.application.academy.port.EnrolmentRepository;
import dev.muster.domain.InvalidValueException;
import dev.muster.domain.academy.BatchEnrolment;
import dev.muster.domain.academy.CourseId;
import dev.muster.domain.academy.Enrolment;
import dev.muster.domain.academy.EnrolmentChange;
import dev.muster.domain.academy.EnrolmentFacts;
import dev.muster.domain.academy.EnrolmentOutcome;
import dev.muster.domain.academy.StudentId;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Runs the use cases of enrolments: each claims the facts, lets the domain decide, and stores. */
final class EnrolmentService implements Enrolments {
  private final EnrolmentRepository repository;
  private final UnitOfWork unitOfWork;
  private final InstantSource clock;

  EnrolmentService(EnrolmentRepository repository, UnitOfWork unitOfWork, InstantSource clock) {
    this.repository = repository;
    this.unitOfWork = unitOfWork;
    this.clock = clock;
  }

  @Override
  public EnrolmentFacts.Result enrol(
      CourseId course, StudentId student, Precondition precondition) {
    return unitOfWork.execute(
        () -> {
          EnrolmentFacts facts = repository.claim(course, student);
          precondition.check(facts.enrolment().map(Enrolment::version));
          EnrolmentFacts.Result result = facts.enrol(clock.instant());
          if (result.outcome() == EnrolmentOutcome.ENROLLED) {
            repository.add(result.enrolment());
          } else {
            storeIfChanged(facts, result.enrolment());
          }
          return result;
        });
  }

  @Override
  public BatchEnrolment.Result enrolAll(CourseId course, List<StudentId> students) {
    if (students.isEmpty() || students.size() > MAX_BATCH) {
      throw new InvalidValueException("must have 1 to " + MAX_BATCH + " students");
    }
    return unitOfWork.execute(
        () -> {
          BatchEnrolment batch = repository.claimAll(course, students);
          BatchEnrolment.Result result = batch.decide(students, clock.instant());
          if (!result.begun().isEmpty()) {
            repository.addAll(result.begun());
          }
          if (!result.returned().isEmpty()) {
            repository.updateAll(result.returned());
          }
          return result;
        });
  }

  @Override
  public Enrolment change(
      CourseId course,
      StudentId student,
      Precondition precondition,
      Function<Enrolment, EnrolmentChange> change) {
    return unitOfWork.execute(
        () -> {
          EnrolmentFacts facts = claimExisting(course, student, precondition);
          Enrolment changed = facts.change(change.apply(facts.existing()));
          storeIfChanged(facts, changed);
          return changed;
        });
  }

  @Override
  public void withdraw(CourseId course, StudentId student, Precondition precondition) {
    unitOfWork.execute(
        () -> {
          Enrolment ended = claimExisting(course, student, precondition).withdraw();
          repository.remove(ended.course(), ended.student());
          return ended;
        });
  }

  private EnrolmentFacts claimExisting(
      CourseId course, StudentId student, Precondition precondition) {
    EnrolmentFacts facts = repository.claim(course, student);
    precondition.check(Optional.of(facts.existing().version()));
    return facts;
  }

  private void storeIfChanged(EnrolmentFacts facts, Enrolment enrolment) {
    if (!facts.enrolment().equals(Optional.of(enrolment))) {
      repository.update(enrolment);
    }
  }
}
