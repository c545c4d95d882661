package dev.muster.bootstrap.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.muster.platform.rules.pom.LocalRepository;
import dev.muster.platform.rules.pom.Pom;
import dev.muster.platform.rules.pom.PomRules;
import dev.muster.platform.rules.pom.Poms;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The POMs of this project keep the rules of the house. */
class PomTest {
  private static final Poms POMS = ProductionCode.poms();
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

  private static final PomRules RULES =
      new PomRules(
          "domain",
          "application",
          Set.of("adapters-persistence", "adapters-web", "adapters-cli"),
          "bootstrap",
          "io.micronaut.platform:micronaut-platform",
          PLATFORM::contains);

  @TestFactory
  Stream<DynamicTest> thePomsKeepTheRule() {
    return RULES.all().stream()
        .map(
            rule -> dynamicTest(rule.name(), () -> assertEquals(List.of(), rule.findingsIn(POMS))));
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
}
