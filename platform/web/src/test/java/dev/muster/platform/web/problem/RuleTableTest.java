package dev.muster.platform.web.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.domain.Violation;
import dev.muster.platform.web.problem.RuleTableTest.Rule.Missing;
import dev.muster.platform.web.problem.RuleTableTest.Rule.Taken;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A context's table answers for its rules, and explains each by an example. */
class RuleTableTest {
  /** The rules of a context. */
  sealed interface Rule extends Violation {
    /** There is no such thing. */
    record Missing(long id) implements Rule {}

    /** Another thing has the name. */
    record Taken(String name) implements Rule {}

    @Override
    default String code() {
      return switch (this) {
        case Missing _ -> "missing";
        case Taken _ -> "taken";
      };
    }

    @Override
    default String sentence() {
      return "It is " + code() + ".";
    }
  }

  private static final class Table extends RuleTable<Rule> {
    Table(Rule... examples) {
      super(Rule.class, List.of(examples));
    }

    @Override
    protected RuleEntry entry(Rule violation) {
      return switch (violation) {
        case Missing(long id) ->
            RuleEntry.missing("Missing", "/things/1", "Look again.").with("id", id);
        case Taken(String name) ->
            RuleEntry.conflict("Taken", "/things", "Take another.")
                .with("name", name)
                .with("by", null);
      };
    }
  }

  private final Table table = new Table(new Missing(1), new Taken("One"));

  @Test
  void aViolationIsAnsweredWithItsOwnFacts() {
    Problem problem = table.problem(new Taken("Two")).orElseThrow();

    assertEquals("409 /problems/taken Taken It is taken.", summary(problem));
    assertEquals(List.of("name", "by"), List.copyOf(problem.facts().keySet()));
    assertEquals("Two", problem.facts().get("name"));
  }

  @Test
  void aRuleIsExplainedByItsExample() {
    ProblemKind kind = table.kind(Missing.class).orElseThrow();

    assertEquals("404 /problems/missing Missing It is missing.", summary(kind.example()));
    assertEquals(Map.of("id", 1L), kind.example().facts());
    assertEquals("/things/1 Look again.", kind.instance() + " " + kind.explanation());
    assertEquals(2, table.kinds().size());
  }

  @Test
  void anotherContextIsNoneOfItsBusiness() {
    Violation other =
        new Violation() {
          @Override
          public String code() {
            return "missing";
          }

          @Override
          public String sentence() {
            return "It is missing.";
          }
        };

    assertEquals(Optional.empty(), table.problem(other));
    assertEquals(Optional.empty(), table.kind(other.getClass()));
  }

  @Test
  void aRuleHasOneExample() {
    assertThrows(IllegalArgumentException.class, () -> new Table(new Missing(1)));
    assertThrows(
        IllegalStateException.class,
        () -> new Table(new Missing(1), new Missing(2), new Taken("One")));
  }

  private static String summary(Problem problem) {
    return problem.status().getCode()
        + " "
        + problem.type()
        + " "
        + problem.title()
        + " "
        + problem.detail();
  }
}
