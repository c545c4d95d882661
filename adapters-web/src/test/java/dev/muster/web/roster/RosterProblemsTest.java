package dev.muster.web.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.domain.roster.RosterViolation;
import dev.muster.platform.web.problem.ProblemKind;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every rule of the roster is explained; its answer is pinned where a suite brings it about. */
class RosterProblemsTest {
  private final RosterProblems problems = new RosterProblems();

  @Test
  void everyRuleHasOneKindAndThereIsNoOther() {
    Set<String> ofRules =
        Set.of(RosterViolation.class.getPermittedSubclasses()).stream()
            .map(rule -> problems.kind(rule).orElseThrow().code())
            .collect(Collectors.toSet());

    assertEquals(RosterViolation.class.getPermittedSubclasses().length, ofRules.size());
    assertEquals(
        ofRules, problems.kinds().stream().map(ProblemKind::code).collect(Collectors.toSet()));
  }

  @Test
  void everyKindIsExplainedInSentencesAndHasFacts() {
    for (ProblemKind kind : problems.kinds()) {
      assertTrue(kind.explanation().matches("[A-Z].*[.]"), kind::explanation);
      assertTrue(String.valueOf(kind.instance()).startsWith("/"), kind::code);
      assertFalse(kind.example().facts().isEmpty(), kind::code);
      assertTrue(Set.of(404, 409).contains(kind.status().getCode()), kind::code);
    }
  }
}
