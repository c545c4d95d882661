package dev.muster.bootstrap.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import dev.muster.platform.rules.House;
import dev.muster.platform.rules.HouseRule;
import dev.muster.platform.rules.HouseRules;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** This project keeps the rules of the house, in its main sources and in its tests. */
class HouseRulesTest {
  private static final House HOUSE = ProductionCode.HOUSE;
  private static final List<HouseRule> RULES = HouseRules.of(HOUSE);

  @TestFactory
  Stream<DynamicTest> theCodeKeepsTheRule() {
    return RULES.stream()
        .map(rule -> dynamicTest(rule.name(), () -> checked(rule).check(ProductionCode.classes())));
  }

  @TestFactory
  Stream<DynamicTest> theTestsKeepTheRule() {
    return HouseRules.ofTests(
            HOUSE.sharing(
                "platform",
                "application.audit",
                "application.consistency",
                "application.dependant",
                "application.permission",
                "application.transfer",
                "application.kit"))
        .stream()
        .map(rule -> dynamicTest(rule.name(), () -> checked(rule).check(TestCode.classes())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"domain", "application"})
  void theInnerLayersHoldWhatContextsShare(String layer) {
    assertHoldsClasses(ProductionCode.ROOT + "." + layer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"persistence", "web", "cli"})
  void theAdaptersHoldCodeOfContextsAlone(String layer) {
    String own = ProductionCode.ROOT + "." + layer;
    assertEquals(
        List.of(),
        ProductionCode.classes().stream()
            .filter(resideInAPackage(own))
            .map(JavaClass::getName)
            .filter(name -> !name.endsWith(".package-info"))
            .toList());
  }

  @TestFactory
  Stream<DynamicTest> theRulesLookAtEveryClassOfTheModule() {
    return ProductionCode.poms().modules().stream()
        .map(
            module ->
                dynamicTest(
                    module.name(),
                    () -> {
                      Set<String> sources = ProductionCode.sourcesOf(module.directory());
                      assertTrue(!sources.isEmpty() || mayWait(module.name()), "it has classes");
                      sources.removeAll(ProductionCode.topLevelClasses());
                      assertEquals(Set.of(), sources, "classes that no rule sees");
                    }));
  }

  @Test
  void theRulesLookAtNothingButMainCode() {
    Set<String> seen = ProductionCode.topLevelClasses();
    ProductionCode.poms().modules().stream()
        .map(module -> ProductionCode.sourcesOf(module.directory()))
        .forEach(seen::removeAll);
    assertEquals(Set.of(), seen, "classes that are not of the main sources");
  }

  private static boolean mayWait(String module) {
    return module.startsWith("adapters-") && ProductionCode.hasEmptyAdapter();
  }

  /** Where there is no context yet, a rule of contexts finds nothing to look at. */
  private static ArchRule checked(HouseRule rule) {
    return rule.check().allowEmptyShould(ProductionCode.hasNoContext());
  }

  private static void assertHoldsClasses(String packages) {
    assertTrue(
        ProductionCode.classes().stream().anyMatch(resideInAPackage(packages)::test),
        () -> "no class in " + packages);
  }
}
