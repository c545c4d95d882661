package dev.muster.application.academy.broken;

import dev.muster.application.academy.memory.InMemoryCourseRepository;
import dev.muster.application.academy.memory.InMemoryEnrolmentRepository;
import dev.muster.application.academy.memory.InMemoryStudentRepository;
import dev.muster.application.academy.query.CourseFilter;
import dev.muster.application.academy.query.StudentFilter;
import dev.muster.domain.Version;
import dev.muster.domain.academy.AcademyViolation.UnknownCourse;
import dev.muster.domain.academy.AcademyViolation.UnknownEnrolment;
import dev.muster.domain.academy.AcademyViolation.UnknownStudent;
import dev.muster.domain.academy.BatchEnrolment;
import dev.muster.domain.academy.Course;
import dev.muster.domain.academy.CourseId;
import dev.muster.domain.academy.CourseProfile;
import dev.muster.domain.academy.Enrolment;
import dev.muster.domain.academy.EnrolmentFacts;
import dev.muster.domain.academy.Removal;
import dev.muster.domain.academy.Student;
import dev.muster.domain.academy.StudentId;
import dev.muster.domain.academy.StudentProfile;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** The possible faults of claims and of constraints, which only commands at once find. */
final class RaceFaults {
  private RaceFaults() {}

  static BrokenAcademy claimsACourseWithoutWaiting(BrokenAcademy honest) {
    return honest.with(
        new InMemoryCourseRepository(honest.tables()) {
          @Override
          public Optional<Claimed> claim(CourseId id) {
            return honest.memory().peek(() -> super.claim(id));
          }
        });
  }

  static BrokenAcademy claimsAStudentWithoutWaiting(BrokenAcademy honest) {
    return honest.with(
        new InMemoryStudentRepository(honest.tables()) {
          @Override
          public Optional<Student> claim(StudentId id) {
            return honest.memory().peek(() -> super.claim(id));
          }
        });
  }

  static BrokenAcademy countsTheEnrolledByWhatItSawBefore(BrokenAcademy honest) {
    AtomicLong counted = new AtomicLong();
    return honest
        .with(
            new InMemoryEnrolmentRepository(honest.tables()) {
              @Override
              public EnrolmentFacts claim(CourseId course, StudentId student) {
                return honest.memory().peek(() -> super.claim(course, student));
              }

              @Override
              public void add(Enrolment enrolment) {
                long before = counted.get();
                super.add(enrolment);
                counted.set(before + 1);
              }

              @Override
              public void remove(CourseId course, StudentId student) {
                long before = counted.get();
                super.remove(course, student);
                counted.set(before - 1);
              }
            })
        .with(
            new InMemoryCourseRepository(honest.tables()) {
              @Override
              public Optional<Claimed> claim(CourseId id) {
                return super.claim(id).map(it -> new Claimed(it.course(), counted.get()));
              }
            });
  }

  static BrokenAcademy enrolsByWhatItSawBefore(BrokenAcademy honest) {
    return honest.with(
        new InMemoryEnrolmentRepository(honest.tables()) {
          @Override
          public EnrolmentFacts claim(CourseId course, StudentId student) {
            return honest.memory().peek(() -> super.claim(course, student));
          }

          @Override
          public BatchEnrolment claimAll(CourseId course, List<StudentId> students) {
            return honest.memory().peek(() -> super.claimAll(course, students));
          }

          @Override
          public void add(Enrolment enrolment) {
            honest.memory().force(enrolment);
          }

          @Override
          public void update(Enrolment changed) {
            honest.memory().force(changed);
          }

          @Override
          public void remove(CourseId course, StudentId student) {
            BrokenAcademy.inSpiteOf(
                UnknownEnrolment.class, () -> super.remove(course, student), () -> {});
          }
        });
  }

  static BrokenAcademy givesUpWhereTwoRemoveAtOnce(BrokenAcademy honest) {
    AtomicInteger removing = new AtomicInteger();
    return honest.with(
        new InMemoryStudentRepository(honest.tables()) {
          @Override
          public Optional<Removal> claimForRemoval(StudentId id) {
            if (removing.incrementAndGet() > 1) {
              removing.decrementAndGet();
              throw new IllegalStateException("deadlock");
            }
            return super.claimForRemoval(id);
          }

          @Override
          public void remove(StudentId id) {
            super.remove(id);
            removing.decrementAndGet();
          }
        });
  }

  static BrokenAcademy holdsACourseWithoutWaiting(BrokenAcademy honest) {
    return honest.with(
        new InMemoryCourseRepository(honest.tables()) {
          @Override
          public boolean hold(CourseId id) {
            return honest.memory().peek(() -> super.hold(id));
          }
        });
  }

  static BrokenAcademy looksForACodeBeforeItStoresIt(BrokenAcademy honest) {
    return honest.with(
        new InMemoryCourseRepository(honest.tables()) {
          @Override
          public Course add(CourseProfile profile) {
            List<Course> before =
                honest
                    .memory()
                    .peek(
                        () ->
                            honest
                                .ports()
                                .reader()
                                .courses(CourseFilter.ALL, Optional.empty(), Integer.MAX_VALUE));
            if (before.stream()
                .anyMatch(it -> it.profile().code().folded().equals(profile.code().folded()))) {
              return super.add(profile);
            }
            long next = before.isEmpty() ? 1 : before.getLast().id().value() + 1;
            Course added = new Course(new CourseId(next), Version.FIRST, profile);
            honest.memory().force(added);
            return added;
          }
        });
  }

  static BrokenAcademy looksForAnAddressBeforeItStoresIt(BrokenAcademy honest) {
    return honest.with(
        new InMemoryStudentRepository(honest.tables()) {
          @Override
          public Student add(StudentProfile profile) {
            List<Student> before =
                honest
                    .memory()
                    .peek(
                        () ->
                            honest
                                .ports()
                                .reader()
                                .students(StudentFilter.ALL, Optional.empty(), Integer.MAX_VALUE));
            if (before.stream()
                .anyMatch(it -> it.profile().email().folded().equals(profile.email().folded()))) {
              return super.add(profile);
            }
            long next = before.isEmpty() ? 1 : before.getLast().id().value() + 1;
            Student added = new Student(new StudentId(next), Version.FIRST, profile);
            honest.memory().force(added);
            return added;
          }
        });
  }

  static BrokenAcademy removesACourseByWhatItSawBefore(BrokenAcademy honest) {
    return honest.with(
        new InMemoryCourseRepository(honest.tables()) {
          @Override
          public Optional<Removal> claimForRemoval(CourseId id) {
            return honest.memory().peek(() -> super.claimForRemoval(id));
          }

          @Override
          public void remove(CourseId id) {
            BrokenAcademy.inSpiteOf(UnknownCourse.class, () -> super.remove(id), () -> {});
          }
        });
  }

  static BrokenAcademy removesAStudentByWhatItSawBefore(BrokenAcademy honest) {
    return honest.with(
        new InMemoryStudentRepository(honest.tables()) {
          @Override
          public Optional<Removal> claimForRemoval(StudentId id) {
            return honest.memory().peek(() -> super.claimForRemoval(id));
          }

          @Override
          public void remove(StudentId id) {
            BrokenAcademy.inSpiteOf(UnknownStudent.class, () -> super.remove(id), () -> {});
          }
        });
  }
}
