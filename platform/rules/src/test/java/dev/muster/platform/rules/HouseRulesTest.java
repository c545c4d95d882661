package dev.muster.platform.rules;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Checks that every rule of the house can fail, and reports its offenders alone. */
class HouseRulesTest {
  private static final List<HouseRule> RULES = HouseRules.of(BrokenHouse.house());

  @TestFactory
  Stream<DynamicTest> theRuleReportsWhoBreaksItAndNobodyElse() {
    return RULES.stream()
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
                "application.orders.ItemService",
                "application.orders.Items",
                "application.orders.OrdersUseCases",
                "application.orders.port.ItemRepository",
                "bootstrap.CountedItems",
                "bootstrap.OrdersFactory",
                "cli.Printout",
                "cli.annex.Branch",
                "domain.orders.Item",
                "domain.orders.TakesMoment",
                "persistence.Rows",
                "persistence.StoredLedger",
                "persistence.annex.Branch",
                "persistence.orders.StoredItems",
                "platform.jdbc.Pool",
                "web.Problem",
                "web.annex.Branch",
                "web.orders.ItemResource")
            .map(name -> BrokenHouse.ROOT + "." + name)
            .collect(toCollection(TreeSet::new)),
        silent,
        "classes that keep all rules");
  }

  @Test
  void theReadmeNamesEveryRule() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    assertEquals(
        List.of(),
        RULES.stream()
            .map(HouseRulesTest::asOfTheWeb)
            .filter(name -> !readme.contains("\n| " + name + " | "))
            .toList());
  }

  /** Names the web layer as "every adapter", because the page has one row for all adapters. */
  private static String asOfTheWeb(HouseRule rule) {
    return rule.name()
        .replaceFirst("(persistence|cli) adapter", "web adapter")
        .replaceFirst("outside of (persistence|cli)", "outside of web")
        .replaceFirst("no( more of)? (databases|CSV)", "no$1 HTTP");
  }
}
