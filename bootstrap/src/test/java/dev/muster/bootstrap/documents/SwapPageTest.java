package dev.muster.bootstrap.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.roster.RosterAdapterSuite;
import dev.muster.application.roster.contract.HeroRepositoryContract;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/swap-persistence.md shows of the contracts is what they print. */
class SwapPageTest {
  private static final SuiteRun FIRST_DAY = SuiteRun.of(FirstDay.class);

  private final Page page = Page.read("docs/swap-persistence.md");

  @Test
  void onTheFirstDayEveryTestSaysWhatIsMissing() {
    assertEquals(FIRST_DAY.results(), FIRST_DAY.failed());
    assertShown(
        "The first day",
        FIRST_DAY.failed().stream()
            .filter(it -> it.contract() == HeroRepositoryContract.class)
            .map(it -> it.test() + "\n  " + it.failure().orElseThrow().getMessage())
            .sorted()
            .collect(Collectors.joining("\n")));
  }

  @Test
  void everyStepTurnsTheContractsGreenThatThePageNames() {
    List<SuiteRun> steps =
        List.of(
            FIRST_DAY,
            SuiteRun.of(LaterDay.HeroesAndTeams.class),
            SuiteRun.of(LaterDay.Memberships.class),
            SuiteRun.of(LaterDay.Requests.class),
            SuiteRun.of(LaterDay.Extract.class),
            SuiteRun.of(LaterDay.Staging.class));

    assertEquals(List.of(), steps.getLast().failed());
    assertShown(
        "The order",
        Stream.concat(
                Stream.of("%-30s %5d %5d %5d %5d %5d %5d".formatted("step", 0, 1, 2, 3, 4, 5)),
                Stream.of(RosterAdapterSuite.class.getInterfaces())
                    .map(contract -> line(contract, steps)))
            .collect(Collectors.joining("\n")));
  }

  private void assertShown(String section, String text) {
    Page.Block block =
        page.blocks().stream()
            .filter(it -> it.section().equals(section) && it.language().equals("text"))
            .findFirst()
            .orElseThrow();
    Shown.inBlock(page, block, text);
  }

  private static String line(Class<?> contract, List<SuiteRun> steps) {
    return "%-30s ".formatted(contract.getSimpleName())
        + steps.stream()
            .map(run -> "%5d".formatted(run.failures(contract)))
            .collect(Collectors.joining(" "));
  }
}
