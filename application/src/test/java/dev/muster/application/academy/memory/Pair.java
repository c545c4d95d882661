package dev.muster.application.academy.memory;

import dev.muster.domain.academy.CourseId;
import dev.muster.domain.academy.Enrolment;
import dev.muster.domain.academy.StudentId;
import java.util.Comparator;

/** The primary key of an enrolment. */
record Pair(CourseId course, StudentId student) implements Comparable<Pair> {
  private static final Comparator<Pair> ORDER =
      Comparator.<Pair>comparingLong(pair -> pair.course().value())
          .thenComparingLong(pair -> pair.student().value());

  static Pair of(Enrolment enrolment) {
    return new Pair(enrolment.course(), enrolment.student());
  }

  @Override
  public int compareTo(Pair other) {
    return ORDER.compare(this, other);
  }
}
