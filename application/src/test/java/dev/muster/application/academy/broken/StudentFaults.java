package dev.muster.application.academy.broken;

import dev.muster.application.StaleVersionException;
import dev.muster.application.academy.memory.InMemoryStudentRepository;
import dev.muster.application.academy.query.StudentFilter;
import dev.muster.domain.Email;
import dev.muster.domain.Version;
import dev.muster.domain.academy.AcademyViolation.StudentEmailTaken;
import dev.muster.domain.academy.AcademyViolation.UnknownStudent;
import dev.muster.domain.academy.Name;
import dev.muster.domain.academy.Removal;
import dev.muster.domain.academy.Student;
import dev.muster.domain.academy.StudentId;
import dev.muster.domain.academy.StudentProfile;
import java.util.List;
import java.util.Optional;

/** The possible faults of a repository of students. */
final class StudentFaults {
  private StudentFaults() {}

  static BrokenAcademy addsAStudentThatIsUpdatedAndNotThere(BrokenAcademy honest) {
    return honest.with(
        new InMemoryStudentRepository(honest.tables()) {
          @Override
          public void update(Student changed) {
            BrokenAcademy.inSpiteOf(
                UnknownStudent.class,
                () -> super.update(changed),
                () -> honest.memory().force(changed));
          }
        });
  }

  static BrokenAcademy comparesAddressesByTheirCase(BrokenAcademy honest) {
    return honest.with(
        new InMemoryStudentRepository(honest.tables()) {
          @Override
          public Student add(StudentProfile profile) {
            // The number makes it differ for the constraint, and is taken away again.
            Email other = new Email("x" + profile.email().value());
            Student added = super.add(new StudentProfile(profile.name(), other));
            honest.memory().force(new Student(added.id(), added.version(), profile));
            return new Student(added.id(), added.version(), profile);
          }
        });
  }

  static BrokenAcademy countsEveryEnrolmentOfAStudentAsCompleted(BrokenAcademy honest) {
    return honest.with(
        new InMemoryStudentRepository(honest.tables()) {
          @Override
          public Optional<Removal> claimForRemoval(StudentId id) {
            return super.claimForRemoval(id)
                .map(it -> new Removal(id, it.version(), it.enrolments(), it.enrolments()));
          }
        });
  }

  static BrokenAcademy forgetsWhatAnUpdateOfAStudentChanges(BrokenAcademy honest) {
    return honest.with(
        new InMemoryStudentRepository(honest.tables()) {
          @Override
          public void update(Student changed) {
            StudentProfile stored =
                honest.ports().reader().student(changed.id()).orElse(changed).profile();
            super.update(new Student(changed.id(), changed.version(), stored));
          }
        });
  }

  static BrokenAcademy givesAnIdentityAgain(BrokenAcademy honest) {
    return honest.with(
        new InMemoryStudentRepository(honest.tables()) {
          @Override
          public Student add(StudentProfile profile) {
            List<Student> all =
                honest
                    .ports()
                    .reader()
                    .students(StudentFilter.ALL, Optional.empty(), Integer.MAX_VALUE);
            long next = all.isEmpty() ? 1 : all.getLast().id().value() + 1;
            Student added = new Student(new StudentId(next), Version.FIRST, profile);
            honest.memory().force(added);
            return added;
          }
        });
  }

  static BrokenAcademy losesWhatIsNotAscii(BrokenAcademy honest) {
    return honest.with(
        new InMemoryStudentRepository(honest.tables()) {
          @Override
          public Student add(StudentProfile profile) {
            Name name = new Name(profile.name().value().replaceAll("[^ -~]", "?"));
            return super.add(new StudentProfile(name, profile.email()));
          }
        });
  }

  static BrokenAcademy saysNothingWhenThereIsNoStudentToRemove(BrokenAcademy honest) {
    return honest.with(
        new InMemoryStudentRepository(honest.tables()) {
          @Override
          public void remove(StudentId id) {
            BrokenAcademy.inSpiteOf(UnknownStudent.class, () -> super.remove(id), () -> {});
          }
        });
  }

  static BrokenAcademy takesAnAddressThatIsTaken(BrokenAcademy honest) {
    return honest.with(
        new InMemoryStudentRepository(honest.tables()) {
          @Override
          public void update(Student changed) {
            BrokenAcademy.inSpiteOf(
                StudentEmailTaken.class,
                () -> super.update(changed),
                () -> honest.memory().force(changed));
          }
        });
  }

  static BrokenAcademy takesAnyVersionOfAStudent(BrokenAcademy honest) {
    return honest.with(
        new InMemoryStudentRepository(honest.tables()) {
          @Override
          public void update(Student changed) {
            try {
              super.update(changed);
            } catch (StaleVersionException stale) {
              honest.memory().force(changed);
            }
          }
        });
  }

  static BrokenAcademy takesTheSameNameForTheSameStudent(BrokenAcademy honest) {
    return honest.with(
        new InMemoryStudentRepository(honest.tables()) {
          @Override
          public Student add(StudentProfile profile) {
            return honest
                .ports()
                .reader()
                .students(StudentFilter.ALL, Optional.empty(), Integer.MAX_VALUE)
                .stream()
                .filter(it -> it.profile().name().equals(profile.name()))
                .findAny()
                .orElseGet(() -> super.add(profile));
          }
        });
  }
}
