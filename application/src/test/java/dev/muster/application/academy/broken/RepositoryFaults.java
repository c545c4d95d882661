package dev.muster.application.academy.broken;

import dev.muster.application.StaleVersionException;
import dev.muster.application.academy.memory.InMemoryAcademy;
import dev.muster.domain.Version;
import dev.muster.domain.academy.Student;
import dev.muster.domain.academy.StudentId;
import dev.muster.domain.academy.StudentName;
import dev.muster.domain.academy.StudentProfile;
import java.util.List;
import java.util.Optional;

/** The possible faults of a repository of students. */
final class RepositoryFaults {
  private RepositoryFaults() {}

  static BrokenAcademy addsWhatIsUpdatedAndNotThere(BrokenAcademy honest) {
    return honest.withRepository(
        new InMemoryAcademy(honest.memory()) {
          @Override
          public void update(Student changed) {
            if (find(changed.id()).isEmpty()) {
              force(changed);
            } else {
              super.update(changed);
            }
          }
        });
  }

  static BrokenAcademy claimsWithoutWaiting(BrokenAcademy honest) {
    return honest.withRepository(
        new InMemoryAcademy(honest.memory()) {
          @Override
          public Optional<Student> claim(StudentId id) {
            return peek(id);
          }
        });
  }

  static BrokenAcademy forgetsWhatAnUpdateChanges(BrokenAcademy honest) {
    return honest.withRepository(
        new InMemoryAcademy(honest.memory()) {
          @Override
          public void update(Student changed) {
            StudentProfile stored = find(changed.id()).orElse(changed).profile();
            super.update(new Student(changed.id(), changed.version(), stored));
          }
        });
  }

  static BrokenAcademy givesAnIdentityAgain(BrokenAcademy honest) {
    return honest.withRepository(
        new InMemoryAcademy(honest.memory()) {
          @Override
          public Student add(StudentProfile profile) {
            List<Student> all = list(Optional.empty(), Integer.MAX_VALUE);
            long next = all.isEmpty() ? 1 : all.getLast().id().value() + 1;
            Student added = new Student(new StudentId(next), Version.FIRST, profile);
            force(added);
            return added;
          }
        });
  }

  static BrokenAcademy losesWhatIsNotAscii(BrokenAcademy honest) {
    return honest.withRepository(
        new InMemoryAcademy(honest.memory()) {
          @Override
          public Student add(StudentProfile profile) {
            String name = profile.name().value().replaceAll("[^ -~]", "?");
            return super.add(new StudentProfile(new StudentName(name)));
          }
        });
  }

  static BrokenAcademy saysNothingWhenThereIsNothingToRemove(BrokenAcademy honest) {
    return honest.withRepository(
        new InMemoryAcademy(honest.memory()) {
          @Override
          public void remove(StudentId id) {
            if (find(id).isPresent()) {
              super.remove(id);
            }
          }
        });
  }

  static BrokenAcademy takesAnyVersion(BrokenAcademy honest) {
    return honest.withRepository(
        new InMemoryAcademy(honest.memory()) {
          @Override
          public void update(Student changed) {
            try {
              super.update(changed);
            } catch (StaleVersionException stale) {
              force(changed);
            }
          }
        });
  }

  static BrokenAcademy takesTheSameProfileForTheSame(BrokenAcademy honest) {
    return honest.withRepository(
        new InMemoryAcademy(honest.memory()) {
          @Override
          public Student add(StudentProfile profile) {
            return list(Optional.empty(), Integer.MAX_VALUE).stream()
                .filter(it -> it.profile().equals(profile))
                .findAny()
                .orElseGet(() -> super.add(profile));
          }
        });
  }
}
