package dev.muster.domain.academy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Holds the facts for deciding on many students that enrol in one course. The outcome is the same
 * as if each had enrolled alone, in order.
 *
 * @param course an existing course
 * @param known the students of the batch that exist
 * @param enrolments the enrolments of these students in the course, whatever their status
 * @param seats the seats of the course
 */
public record BatchEnrolment(
    CourseId course, Set<StudentId> known, Map<StudentId, Enrolment> enrolments, Seats seats) {
  /** Copies the collections. */
  public BatchEnrolment {
    known = Set.copyOf(known);
    enrolments = Map.copyOf(enrolments);
  }

  /** Decides for every student in the given order. */
  public Result decide(List<StudentId> students, Instant now) {
    List<Decision> decisions = new ArrayList<>();
    List<Enrolment> begun = new ArrayList<>();
    List<Enrolment> returned = new ArrayList<>();
    Map<StudentId, Enrolment> current = new HashMap<>(enrolments);
    Seats left = seats;
    for (StudentId student : students) {
      EnrolmentFacts facts =
          new EnrolmentFacts(course, student, Optional.ofNullable(current.get(student)), left);
      EnrolmentOutcome outcome =
          known.contains(student) ? facts.outcome() : EnrolmentOutcome.UNKNOWN_STUDENT;
      decisions.add(new Decision(student, outcome));
      if (outcome == EnrolmentOutcome.ENROLLED || outcome == EnrolmentOutcome.RETURNED) {
        Enrolment seated = facts.enrol(now).enrolment();
        (outcome == EnrolmentOutcome.ENROLLED ? begun : returned).add(seated);
        current.put(student, seated);
        left = left.withOneMore();
      }
    }
    return new Result(decisions, begun, returned);
  }

  /** The decision about one student of the batch. */
  public record Decision(StudentId student, EnrolmentOutcome outcome) {}

  /**
   * Holds the decisions about the whole batch.
   *
   * @param decisions one for each student, in the given order
   * @param begun the new enrolments
   * @param returned the enrolments that have a seat again
   */
  public record Result(List<Decision> decisions, List<Enrolment> begun, List<Enrolment> returned) {
    /** Copies the lists. */
    public Result {
      decisions = List.copyOf(decisions);
      begun = List.copyOf(begun);
      returned = List.copyOf(returned);
    }

    /** Returns the number of students with this outcome. */
    public long count(EnrolmentOutcome outcome) {
      return decisions.stream().filter(decision -> decision.outcome() == outcome).count();
    }
  }
}
