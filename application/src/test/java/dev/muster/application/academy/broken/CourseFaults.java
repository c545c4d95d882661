package dev.muster.application.academy.broken;

import dev.muster.application.StaleVersionException;
import dev.muster.application.academy.memory.InMemoryCourseRepository;
import dev.muster.domain.academy.AcademyViolation;
import dev.muster.domain.academy.AcademyViolation.CapacityBelowEnrolled;
import dev.muster.domain.academy.AcademyViolation.CourseCodeTaken;
import dev.muster.domain.academy.AcademyViolation.UnknownCourse;
import dev.muster.domain.academy.Capacity;
import dev.muster.domain.academy.Course;
import dev.muster.domain.academy.CourseId;
import dev.muster.domain.academy.CourseProfile;
import dev.muster.domain.academy.Removal;
import java.util.Optional;

/** The possible faults of a repository of courses. */
final class CourseFaults {
  private CourseFaults() {}

  static BrokenAcademy addsACourseThatIsUpdatedAndNotThere(BrokenAcademy honest) {
    return updatesInSpiteOf(UnknownCourse.class, honest);
  }

  static BrokenAcademy countsEveryEnrolmentOfACourseAsCompleted(BrokenAcademy honest) {
    return honest.with(
        new InMemoryCourseRepository(honest.tables()) {
          @Override
          public Optional<Removal> claimForRemoval(CourseId id) {
            return super.claimForRemoval(id)
                .map(it -> new Removal(id, it.version(), it.enrolments(), it.enrolments()));
          }
        });
  }

  static BrokenAcademy countsOneMoreThanIsEnrolled(BrokenAcademy honest) {
    return honest.with(
        new InMemoryCourseRepository(honest.tables()) {
          @Override
          public Optional<Claimed> claim(CourseId id) {
            return super.claim(id).map(it -> new Claimed(it.course(), it.enrolled() + 1));
          }
        });
  }

  static BrokenAcademy forgetsWhatAnUpdateOfACourseChanges(BrokenAcademy honest) {
    return honest.with(
        new InMemoryCourseRepository(honest.tables()) {
          @Override
          public void update(Course changed) {
            CourseProfile stored =
                honest.ports().reader().course(changed.id()).orElse(changed).profile();
            super.update(new Course(changed.id(), changed.version(), stored));
          }
        });
  }

  static BrokenAcademy holdsACourseThatIsNotThere(BrokenAcademy honest) {
    return honest.with(
        new InMemoryCourseRepository(honest.tables()) {
          @Override
          public boolean hold(CourseId id) {
            return super.hold(id) || true;
          }
        });
  }

  static BrokenAcademy lowersACapacityBelowTheEnrolled(BrokenAcademy honest) {
    return updatesInSpiteOf(CapacityBelowEnrolled.class, honest);
  }

  static BrokenAcademy saysNothingWhenThereIsNoCourseToRemove(BrokenAcademy honest) {
    return honest.with(
        new InMemoryCourseRepository(honest.tables()) {
          @Override
          public void remove(CourseId id) {
            BrokenAcademy.inSpiteOf(UnknownCourse.class, () -> super.remove(id), () -> {});
          }
        });
  }

  static BrokenAcademy takesACodeThatIsTaken(BrokenAcademy honest) {
    return updatesInSpiteOf(CourseCodeTaken.class, honest);
  }

  static BrokenAcademy takesAnyVersionOfACourse(BrokenAcademy honest) {
    return honest.with(
        new InMemoryCourseRepository(honest.tables()) {
          @Override
          public void update(Course changed) {
            try {
              super.update(changed);
            } catch (StaleVersionException stale) {
              honest.memory().force(changed);
            }
          }
        });
  }

  static BrokenAcademy takesNoLimitForOneSeat(BrokenAcademy honest) {
    return honest.with(
        new InMemoryCourseRepository(honest.tables()) {
          @Override
          public Course add(CourseProfile it) {
            Optional<Capacity> seats = it.capacity().or(() -> Optional.of(new Capacity(1)));
            return super.add(new CourseProfile(it.name(), it.code(), seats));
          }
        });
  }

  private static BrokenAcademy updatesInSpiteOf(
      Class<? extends AcademyViolation> rule, BrokenAcademy honest) {
    return honest.with(
        new InMemoryCourseRepository(honest.tables()) {
          @Override
          public void update(Course changed) {
            BrokenAcademy.inSpiteOf(
                rule, () -> super.update(changed), () -> honest.memory().force(changed));
          }
        });
  }
}
