package dev.muster.bootstrap.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import dev.muster.platform.rules.House;
import dev.muster.platform.rules.HouseRule;
import dev.muster.platform.rules.HouseRules;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of the house hold, and every one of them can fail. */
class HouseRulesTest {
  private static final House HOUSE = ProductionCode.house(ProductionCode.ROOT);
  private static final List<HouseRule> RULES = HouseRules.of(HOUSE);

  @TestFactory
  Stream<DynamicTest> theCodeKeepsTheRule() {
    return RULES.stream()
        .map(rule -> dynamicTest(rule.name(), () -> rule.check().check(ProductionCode.classes())));
  }

  @TestFactory
  Stream<DynamicTest> theTestsKeepTheRule() {
    return HouseRules.ofTests(HOUSE.sharing("platform", "application.kit")).stream()
        .map(rule -> dynamicTest(rule.name(), () -> rule.check().check(TestCode.classes())));
  }

  @Test
  void theTestsOfEveryLayerAreLookedAt() {
    for (String layer : List.of("domain", "application", "persistence", "web", "cli")) {
      assertTrue(
          TestCode.classes().stream()
              .anyMatch(resideInAPackage(ProductionCode.ROOT + "." + layer + ".*..")::test),
          () -> "no test of a context in " + layer);
    }
  }

  @TestFactory
  Stream<DynamicTest> theRuleReportsWhoBreaksItAndNobodyElse() {
    return HouseRules.of(ProductionCode.house(BrokenHouse.ROOT)).stream()
        .map(
            rule ->
                dynamicTest(
                    rule.name(),
                    () ->
                        assertEquals(
                            BrokenHouse.offenders().get(rule.name()),
                            Offenders.in(rule.check().evaluate(BrokenHouse.classes())))));
  }

  @Test
  void everyRuleIsBrokenByTheFixtureAndEveryBrokenRuleIsThere() {
    assertEquals(
        List.copyOf(BrokenHouse.offenders().keySet()),
        RULES.stream().map(HouseRule::name).toList());
    BrokenHouse.offenders().forEach((rule, classes) -> assertTrue(classes.size() > 0, rule));
  }

  @Test
  void noClassOfTheFixtureIsThereForNothing() {
    Set<String> silent = BrokenHouse.topLevelClasses();
    BrokenHouse.offenders().values().stream()
        .flatMap(Set::stream)
        .map(name -> name.replaceFirst("[$].*", ""))
        .forEach(silent::remove);
    assertEquals(
        Stream.of(
                "application.Ledger",
                "application.Once",
                "application.Page",
                "application.roster.HeroService",
                "application.roster.Heroes",
                "application.roster.RosterUseCases",
                "application.roster.port.HeroRepository",
                "bootstrap.CountedHeroes",
                "bootstrap.RosterFactory",
                "cli.Printout",
                "cli.annex.Branch",
                "domain.roster.Hero",
                "domain.roster.TakesMoment",
                "persistence.Rows",
                "persistence.StoredLedger",
                "persistence.annex.Branch",
                "persistence.roster.StoredHeroes",
                "platform.jdbc.Pool",
                "web.Problem",
                "web.annex.Branch",
                "web.roster.HeroResource")
            .map(name -> BrokenHouse.ROOT + "." + name)
            .collect(toCollection(TreeSet::new)),
        silent,
        "classes that keep all rules");
  }

  @TestFactory
  Stream<DynamicTest> everyPackageThatARuleNamesHoldsClasses() {
    return HOUSE.packages().stream()
        .map(packages -> dynamicTest(packages, () -> assertHoldsClasses(packages)));
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
            .toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"domain", "application", "persistence", "web", "cli"})
  void everyLayerHoldsContexts(String layer) {
    assertHoldsClasses(ProductionCode.ROOT + "." + layer + ".*");
  }

  @TestFactory
  Stream<DynamicTest> theRulesLookAtEveryClassOfTheModule() {
    return Poms.ofTheProject().modules().stream()
        .map(
            module ->
                dynamicTest(
                    module.name(),
                    () -> {
                      Set<String> sources = ProductionCode.sourcesOf(module.directory());
                      assertTrue(sources.size() > 0, "it has classes");
                      sources.removeAll(ProductionCode.topLevelClasses());
                      assertEquals(Set.of(), sources, "classes that no rule sees");
                    }));
  }

  @Test
  void theRulesLookAtNothingButMainCode() {
    Set<String> seen = ProductionCode.topLevelClasses();
    Poms.ofTheProject().modules().stream()
        .map(module -> ProductionCode.sourcesOf(module.directory()))
        .forEach(seen::removeAll);
    assertEquals(Set.of(), seen, "classes that are not of the main sources");
  }

  private static void assertHoldsClasses(String packages) {
    assertTrue(
        ProductionCode.classes().stream().anyMatch(resideInAPackage(packages)::test),
        () -> "no class in " + packages);
  }
}
