package dev.muster.application.academy;

import dev.muster.application.Precondition;
import dev.muster.application.UnitOfWork;
import dev.muster.application.academy.port.CourseRepository;
import dev.muster.application.dependant.Dependants;
import dev.muster.domain.academy.AcademyViolation.UnknownCourse;
import dev.muster.domain.academy.AcademyViolationException;
import dev.muster.domain.academy.Course;
import dev.muster.domain.academy.CourseId;
import dev.muster.domain.academy.CourseProfile;
import dev.muster.domain.academy.Removal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Runs the use cases of courses. */
final class CourseService implements Courses {
  private final CourseRepository repository;
  private final Dependants<CourseId> dependants;
  private final UnitOfWork unitOfWork;

  CourseService(
      CourseRepository repository, Dependants<CourseId> dependants, UnitOfWork unitOfWork) {
    this.repository = repository;
    this.dependants = dependants;
    this.unitOfWork = unitOfWork;
  }

  @Override
  public Course add(CourseProfile profile) {
    return unitOfWork.execute(() -> repository.add(profile));
  }

  @Override
  public Course revise(
      CourseId id, Precondition precondition, UnaryOperator<CourseProfile> revision) {
    return unitOfWork.execute(
        () -> {
          CourseRepository.Claimed claimed = repository.claim(id).orElseThrow(() -> unknown(id));
          Course current = claimed.course();
          precondition.check(Optional.of(current.version()));
          Course revised = current.revised(revision.apply(current.profile()), claimed.enrolled());
          if (!revised.equals(current)) {
            repository.update(revised);
          }
          return revised;
        });
  }

  @Override
  public Removed remove(CourseId id, Precondition precondition, boolean cascade) {
    return unitOfWork.execute(
        () -> {
          Removal removal = repository.claimForRemoval(id).orElseThrow(() -> unknown(id));
          precondition.check(Optional.of(removal.version()));
          removal.approve(cascade);
          repository.remove(id);
          return new Removed(removal.enrolments(), dependants.remove(List.of(id)));
        });
  }

  @Override
  public boolean hold(CourseId id) {
    return repository.hold(id);
  }

  private static AcademyViolationException unknown(CourseId id) {
    return new AcademyViolationException(new UnknownCourse(id));
  }
}
