package dev.muster.web.academy;

import dev.muster.domain.academy.AcademyViolation;
import dev.muster.domain.academy.AcademyViolation.UnknownStudent;
import dev.muster.domain.academy.StudentId;
import dev.muster.platform.web.problem.RuleEntry;
import dev.muster.platform.web.problem.RuleTable;
import jakarta.inject.Singleton;
import java.util.List;

/** The rules of the academy over HTTP: statuses, titles, explanations, facts and examples. */
@Singleton
final class AcademyProblems extends RuleTable<AcademyViolation> {
  AcademyProblems() {
    super(AcademyViolation.class, List.of(new UnknownStudent(new StudentId(3))));
  }

  @Override
  protected RuleEntry entry(AcademyViolation violation) {
    return switch (violation) {
      case UnknownStudent(StudentId id) ->
          RuleEntry.missing(
                  "Unknown student",
                  "/students/3",
                  """
                  No student has this identity: it never did, or was removed. GET /students lists \
                  those that there are.\
                  """)
              .with("studentId", id.value());
    };
  }
}
