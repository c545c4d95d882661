package dev.muster.platform.rules.pom;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Checks that every rule for POMs can fail, and that good POMs break none. */
class PomRulesTest {
  @TestFactory
  Stream<DynamicTest> goodPomsBreakNoRule() {
    return SmallPoms.RULES.all().stream()
        .map(
            rule ->
                dynamicTest(
                    rule.name(), () -> assertEquals(List.of(), rule.findingsIn(SmallPoms.good()))));
  }

  @TestFactory
  Stream<DynamicTest> aBrokenPomBreaksItsRule() {
    return SmallPoms.BROKEN.stream()
        .map(
            broken ->
                dynamicTest(
                    broken.rule() + ": " + broken.finding(),
                    () ->
                        assertEquals(
                            List.of(broken.finding()),
                            rule(broken.rule()).findingsIn(broken.poms()))));
  }

  @Test
  void everyRuleHasABrokenPomAndEveryBrokenPomARule() {
    assertEquals(
        SmallPoms.RULES.all().stream().map(PomRule::name).collect(toSet()),
        SmallPoms.BROKEN.stream().map(SmallPoms.Broken::rule).collect(toSet()));
  }

  private static PomRule rule(String name) {
    return SmallPoms.RULES.all().stream()
        .filter(rule -> rule.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
