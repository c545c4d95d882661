package dev.muster.bootstrap.architecture;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The POMs keep the rules of the house, and every one of those can fail. */
class PomTest {
  private static final Poms POMS = Poms.ofTheProject();
  private static final Set<String> PLATFORM =
      LocalRepository.inUse()
          .managedBy(
              "io.micronaut.platform",
              "micronaut-platform",
              POMS.root()
                  .elements("micronaut.platform.version")
                  .findFirst()
                  .orElseThrow()
                  .getTextContent());

  @TestFactory
  Stream<DynamicTest> thePomsKeepTheRule() {
    return new PomRules(PLATFORM::contains)
        .all().stream()
            .map(
                rule ->
                    dynamicTest(rule.name(), () -> assertEquals(List.of(), rule.findingsIn(POMS))));
  }

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

  @Test
  void everyModuleIsRead() {
    assertEquals(
        List.of(
            "domain",
            "application",
            "platform-rules",
            "platform-shell",
            "platform-postgres",
            "platform-jdbc",
            "platform-web",
            "adapters-persistence",
            "adapters-web",
            "adapters-cli",
            "bootstrap"),
        POMS.modules().stream().map(Pom::name).toList());
  }

  @Test
  void thePlatformIsReadWithTheBomsThatItImports() {
    assertTrue(PLATFORM.contains("org.postgresql:postgresql"), "of a BOM that it imports");
    assertTrue(PLATFORM.contains("org.junit.jupiter:junit-jupiter"), "of another group's BOM");
    assertTrue(PLATFORM.contains("io.micronaut:micronaut-http-server-netty"), "Micronaut's own");
    assertFalse(PLATFORM.contains("com.tngtech.archunit:archunit-junit5"), "not managed");
  }

  private static PomRule rule(String name) {
    return SmallPoms.RULES.all().stream()
        .filter(rule -> rule.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
