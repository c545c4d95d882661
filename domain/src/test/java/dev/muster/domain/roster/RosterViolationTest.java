package dev.muster.domain.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.domain.roster.RosterViolation.Desertion;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RosterViolationTest {
  @Test
  void ofVeryManyFollowersARefusalDoesNotKnowHowManyTheyAre() {
    Desertion few = new Desertion(new TeamId(1), new HeroId(2), MembershipFacts.MAX_FOLLOWERS - 1);
    Desertion many = new Desertion(new TeamId(1), new HeroId(2), MembershipFacts.MAX_FOLLOWERS);

    assertTrue(few.sentence().contains("(999)"), few.sentence());
    assertTrue(many.sentence().contains("(1000 or more)"), many.sentence());
  }

  /** A fact of each type that the rules have, and how a sentence tells it; empty if it need not. */
  private enum Fact {
    HERO(HeroId.class, new HeroId(11), "11"),
    TEAM(TeamId.class, new TeamId(22), "22"),
    PLAYER(PlayerId.class, new PlayerId(44), "44"),
    NUMBER(long.class, 33L, "33"),
    NAME(TeamName.class, new TeamName("Z-Force"), "Z-Force"),
    JOINED(JoinedAt.class, new JoinedAt(Instant.EPOCH), "1970-01-01T00:00:00Z"),
    NOW(Instant.class, Instant.EPOCH.minusSeconds(1), "1969-12-31T23:59:59Z"),
    PERHAPS(Optional.class, Optional.empty(), ""),
    SEVERAL(List.class, List.of(), "");

    private final Class<?> type;
    private final Object value;
    private final String told;

    Fact(Class<?> type, Object value, String told) {
      this.type = type;
      this.value = value;
      this.told = told;
    }

    static Fact of(RecordComponent component) {
      return Arrays.stream(values())
          .filter(fact -> fact.type == component.getType())
          .findFirst()
          .orElseThrow(() -> new AssertionError("no fact of the type of " + component));
    }
  }

  // Clients keep codes: where a type is renamed, its old code stands here.
  private static final Map<Class<?>, String> CODES_OF_RENAMED_TYPES = Map.of();

  @ParameterizedTest
  @MethodSource("rules")
  void aRuleHasTheCodeOfTheNameThatItsTypeHadFirst(Class<?> rule) throws Exception {
    String name = rule.getSimpleName().replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);

    assertEquals(CODES_OF_RENAMED_TYPES.getOrDefault(rule, name), violation(rule).code());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aRuleSaysItsFactsInOneSentence(Class<?> rule) throws Exception {
    String sentence = violation(rule).sentence();

    assertTrue(sentence.matches("[A-Z].*[.]"), sentence);
    for (RecordComponent component : rule.getRecordComponents()) {
      assertTrue(sentence.contains(Fact.of(component).told), component + ": " + sentence);
    }
  }

  @Test
  void aRefusalCarriesTheRuleAndSaysItsFacts() {
    RosterViolation violation = new Desertion(new TeamId(2), new HeroId(1), 7);
    RosterViolationException refusal = new RosterViolationException(violation);

    assertSame(violation, refusal.violation());
    assertTrue(refusal.getMessage().contains("followers=7"), refusal::getMessage);
    assertEquals(0, refusal.getStackTrace().length);
  }

  static List<Class<?>> rules() {
    return List.of(RosterViolation.class.getPermittedSubclasses());
  }

  private static RosterViolation violation(Class<?> rule) throws ReflectiveOperationException {
    RecordComponent[] components = rule.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] facts = Arrays.stream(components).map(it -> Fact.of(it).value).toArray();
    return (RosterViolation) rule.getDeclaredConstructor(types).newInstance(facts);
  }
}
