package dev.muster.bootstrap.roster;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import dev.muster.bootstrap.architecture.ProductionCode;
import dev.muster.bootstrap.architecture.TestCode;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of the house have something to look at: the roster stands in every layer. */
class RosterRulesTest {
  @Test
  void theHouseHasAContext() {
    assertFalse(ProductionCode.hasNoContext());
  }

  @TestFactory
  Stream<DynamicTest> everyPackageThatARuleNamesHoldsClasses() {
    return ProductionCode.HOUSE.packages().stream()
        .map(
            packages ->
                dynamicTest(packages, () -> assertHolds(ProductionCode.classes(), packages)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"domain", "application", "persistence", "web", "cli"})
  void theRosterHasCodeAndTestsInEveryLayer(String layer) {
    String packages = ProductionCode.ROOT + "." + layer + ".roster..";
    assertHolds(ProductionCode.classes(), packages);
    assertHolds(TestCode.classes(), packages);
  }

  private static void assertHolds(JavaClasses classes, String packages) {
    assertTrue(
        classes.stream().anyMatch(resideInAPackage(packages)::test),
        () -> "no class in " + packages);
  }
}
