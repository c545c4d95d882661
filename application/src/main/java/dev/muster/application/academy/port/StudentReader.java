package dev.muster.application.academy.port;

import dev.muster.domain.academy.Student;
import dev.muster.domain.academy.StudentId;
import java.util.List;
import java.util.Optional;

/** Driven port: answers queries from the committed state, each in one statement. */
public interface StudentReader {
  /** Returns the one with this identity, or empty if it does not exist. */
  Optional<Student> find(StudentId id);

  /** Returns those after an id, in the order of the ids, at most {@code limit}. */
  List<Student> list(Optional<StudentId> after, int limit);
}
