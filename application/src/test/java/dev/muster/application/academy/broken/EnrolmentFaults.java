package dev.muster.application.academy.broken;

import dev.muster.application.StaleVersionException;
import dev.muster.application.academy.memory.InMemoryEnrolmentRepository;
import dev.muster.application.kit.memory.ConstraintViolatedException;
import dev.muster.domain.academy.AcademyViolation;
import dev.muster.domain.academy.AcademyViolation.CourseFull;
import dev.muster.domain.academy.AcademyViolation.UnknownCourse;
import dev.muster.domain.academy.AcademyViolation.UnknownEnrolment;
import dev.muster.domain.academy.AcademyViolation.UnknownStudent;
import dev.muster.domain.academy.AcademyViolationException;
import dev.muster.domain.academy.BatchEnrolment;
import dev.muster.domain.academy.CourseId;
import dev.muster.domain.academy.Enrolment;
import dev.muster.domain.academy.EnrolmentFacts;
import dev.muster.domain.academy.EnrolmentStatus;
import dev.muster.domain.academy.Seats;
import dev.muster.domain.academy.StudentId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The possible faults of a repository of enrolments. */
final class EnrolmentFaults {
  private EnrolmentFaults() {}

  static BrokenAcademy addsAnEnrolmentThatIsUpdatedAndNotThere(BrokenAcademy honest) {
    return updatesInSpiteOf(UnknownEnrolment.class, honest);
  }

  static BrokenAcademy changesTheBeginning(BrokenAcademy honest) {
    return honest.with(
        new InMemoryEnrolmentRepository(honest.tables()) {
          @Override
          public void update(Enrolment changed) {
            super.update(changed);
            honest.memory().force(changed);
          }
        });
  }

  static BrokenAcademy countsEveryStatusAsASeat(BrokenAcademy honest) {
    return honest.with(
        new InMemoryEnrolmentRepository(honest.tables()) {
          @Override
          public EnrolmentFacts claim(CourseId course, StudentId student) {
            EnrolmentFacts facts = super.claim(course, student);
            Seats seats = new Seats(facts.seats().capacity(), facts.seats().enrolled() + 1);
            return new EnrolmentFacts(course, student, facts.enrolment(), seats);
          }
        });
  }

  static BrokenAcademy dropsWhatIsRemoved(BrokenAcademy honest) {
    return honest.with(
        new InMemoryEnrolmentRepository(honest.tables()) {
          @Override
          public void remove(CourseId course, StudentId student) {
            Optional<Enrolment> it = honest.ports().reader().enrolment(course, student);
            super.remove(course, student);
            honest
                .memory()
                .force(
                    new Enrolment(
                        course,
                        student,
                        EnrolmentStatus.DROPPED,
                        Optional.empty(),
                        it.orElseThrow().enrolledAt(),
                        it.orElseThrow().version().next()));
          }
        });
  }

  static BrokenAcademy enrolsInACourseThatIsNotThere(BrokenAcademy honest) {
    return addsInSpiteOf(UnknownCourse.class, honest);
  }

  static BrokenAcademy enrolsMoreThanThereAreSeats(BrokenAcademy honest) {
    return addsInSpiteOf(CourseFull.class, honest);
  }

  static BrokenAcademy enrolsNobody(BrokenAcademy honest) {
    return addsInSpiteOf(UnknownStudent.class, honest);
  }

  static BrokenAcademy forgetsTheGrade(BrokenAcademy honest) {
    return honest.with(
        new InMemoryEnrolmentRepository(honest.tables()) {
          @Override
          public void add(Enrolment it) {
            super.add(
                new Enrolment(
                    it.course(),
                    it.student(),
                    it.status(),
                    Optional.empty(),
                    it.enrolledAt(),
                    it.version()));
          }
        });
  }

  static BrokenAcademy knowsEveryStudentOfABatch(BrokenAcademy honest) {
    return honest.with(
        new InMemoryEnrolmentRepository(honest.tables()) {
          @Override
          public BatchEnrolment claimAll(CourseId course, List<StudentId> students) {
            BatchEnrolment batch = super.claimAll(course, students);
            return new BatchEnrolment(
                course, Set.copyOf(students), batch.enrolments(), batch.seats());
          }
        });
  }

  static BrokenAcademy looksForTheStudentFirst(BrokenAcademy honest) {
    return honest.with(
        new InMemoryEnrolmentRepository(honest.tables()) {
          @Override
          public EnrolmentFacts claim(CourseId course, StudentId student) {
            if (honest.ports().reader().student(student).isEmpty()) {
              throw new AcademyViolationException(new UnknownStudent(student));
            }
            return super.claim(course, student);
          }
        });
  }

  static BrokenAcademy replacesAnEnrolmentByASecondOne(BrokenAcademy honest) {
    return honest.with(
        new InMemoryEnrolmentRepository(honest.tables()) {
          @Override
          public void add(Enrolment enrolment) {
            try {
              super.add(enrolment);
            } catch (ConstraintViolatedException refused) {
              honest.memory().force(enrolment);
            }
          }
        });
  }

  static BrokenAcademy returnsWhereNoSeatIsFree(BrokenAcademy honest) {
    return updatesInSpiteOf(CourseFull.class, honest);
  }

  static BrokenAcademy saysNothingWhenThereIsNoEnrolmentToRemove(BrokenAcademy honest) {
    return honest.with(
        new InMemoryEnrolmentRepository(honest.tables()) {
          @Override
          public void remove(CourseId course, StudentId student) {
            BrokenAcademy.inSpiteOf(
                UnknownEnrolment.class, () -> super.remove(course, student), () -> {});
          }
        });
  }

  static BrokenAcademy storesTheFirstOfMany(BrokenAcademy honest) {
    return honest.with(
        new InMemoryEnrolmentRepository(honest.tables()) {
          @Override
          public void addAll(List<Enrolment> enrolments) {
            add(enrolments.getFirst());
          }
        });
  }

  static BrokenAcademy takesAnyVersionOfAnEnrolment(BrokenAcademy honest) {
    return honest.with(
        new InMemoryEnrolmentRepository(honest.tables()) {
          @Override
          public void update(Enrolment changed) {
            try {
              super.update(changed);
            } catch (StaleVersionException stale) {
              honest.memory().force(changed);
            }
          }
        });
  }

  static BrokenAcademy takesAnyVersionOfMany(BrokenAcademy honest) {
    return honest.with(
        new InMemoryEnrolmentRepository(honest.tables()) {
          @Override
          public void updateAll(List<Enrolment> changed) {
            changed.forEach(honest.memory()::force);
          }
        });
  }

  private static BrokenAcademy addsInSpiteOf(
      Class<? extends AcademyViolation> rule, BrokenAcademy honest) {
    return honest.with(
        new InMemoryEnrolmentRepository(honest.tables()) {
          @Override
          public void add(Enrolment enrolment) {
            BrokenAcademy.inSpiteOf(
                rule, () -> super.add(enrolment), () -> honest.memory().force(enrolment));
          }
        });
  }

  private static BrokenAcademy updatesInSpiteOf(
      Class<? extends AcademyViolation> rule, BrokenAcademy honest) {
    return honest.with(
        new InMemoryEnrolmentRepository(honest.tables()) {
          @Override
          public void update(Enrolment changed) {
            BrokenAcademy.inSpiteOf(
                rule, () -> super.update(changed), () -> honest.memory().force(changed));
          }
        });
  }
}
