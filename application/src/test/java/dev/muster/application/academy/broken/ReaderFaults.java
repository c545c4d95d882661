package dev.muster.application.academy.broken;

import dev.muster.application.academy.memory.InMemoryAcademy;
import dev.muster.domain.academy.Student;
import dev.muster.domain.academy.StudentId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The possible faults of a reader of students. */
final class ReaderFaults {
  private ReaderFaults() {}

  static BrokenAcademy beginsWithTheKeyItself(BrokenAcademy honest) {
    return honest.withReader(
        new InMemoryAcademy(honest.memory()) {
          @Override
          public List<Student> list(Optional<StudentId> after, int limit) {
            return super.list(
                after.filter(id -> id.value() > 1).map(id -> new StudentId(id.value() - 1)), limit);
          }
        });
  }

  static BrokenAcademy findsAnyForWhatIsNotThere(BrokenAcademy honest) {
    return honest.withReader(
        new InMemoryAcademy(honest.memory()) {
          @Override
          public Optional<Student> find(StudentId id) {
            return super.find(id).or(() -> super.list(Optional.empty(), 1).stream().findAny());
          }
        });
  }

  static BrokenAcademy forgetsTheLimit(BrokenAcademy honest) {
    return honest.withReader(
        new InMemoryAcademy(honest.memory()) {
          @Override
          public List<Student> list(Optional<StudentId> after, int limit) {
            return super.list(after, Integer.MAX_VALUE);
          }
        });
  }

  static BrokenAcademy listsTheLastFirst(BrokenAcademy honest) {
    return honest.withReader(
        new InMemoryAcademy(honest.memory()) {
          @Override
          public List<Student> list(Optional<StudentId> after, int limit) {
            return super.list(after, limit).reversed();
          }
        });
  }

  static BrokenAcademy readsFromACache(BrokenAcademy honest) {
    Map<StudentId, Student> cache = new ConcurrentHashMap<>();
    return honest.withReader(
        new InMemoryAcademy(honest.memory()) {
          @Override
          public Optional<Student> find(StudentId id) {
            super.find(id).ifPresent(found -> cache.putIfAbsent(id, found));
            return Optional.ofNullable(cache.get(id));
          }
        });
  }
}
