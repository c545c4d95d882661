package dev.muster.application.kit.broken;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.kit.broken.idle.IdleAdapters;
import dev.muster.application.kit.report.SuiteReport;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Checks that incomplete sets of broken adapters are reported, with their gaps. */
class IncompleteTest {
  @Test
  void whatIsMissingIsNamed() {
    Map<String, String> failures =
        SuiteReport.of(IdleAdapters.class).failed().stream()
            .collect(
                Collectors.toMap(
                    SuiteReport.Result::test,
                    it -> it.failure().orElseThrow().getMessage(),
                    (one, other) -> one + "\n" + other,
                    TreeMap::new));

    assertEquals(
        Map.of(
            "everyBrokenAdapterIsRefused",
            "tests that accept one that shouts ==> expected: <[]> but was:"
                + " <[BothContract.saysSomething]>\n"
                + "no test is named that refuses one that whispers ==> expected: <false> but was:"
                + " <true>",
            "everyFaultIsFoundByName",
            "expected: <[saysNothing, shouts, whispers]> but was: <[saysNothing, shouts]>",
            "everyPortIsBrokenByAFault",
            "ports that no fault breaks ==> expected: <[]> but was:"
                + " <[interface java.util.function.LongSupplier]>",
            "everyTestOfAContractFindsAFault",
            "expected: <[]> but was: <[BothContract.counts]>"),
        failures);
  }
}
