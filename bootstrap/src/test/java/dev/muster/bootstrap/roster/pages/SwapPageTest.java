package dev.muster.bootstrap.roster.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.kit.NotWrittenException;
import dev.muster.application.kit.report.SuiteReport;
import dev.muster.application.roster.contract.HeroRepositoryContract;
import dev.muster.bootstrap.documents.Page;
import dev.muster.bootstrap.documents.Shown;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/swap-persistence.md shows of the contracts is what they print. */
class SwapPageTest {
  private static final SuiteReport FIRST_DAY = SuiteReport.of(FirstDay.class);

  private final Page page = Page.read("docs/swap-persistence.md");

  @Test
  void onTheFirstDayEveryTestSaysWhatIsMissing() {
    assertEquals(FIRST_DAY.results(), FIRST_DAY.failed());
    assertShown(
        "The first day",
        0,
        FIRST_DAY.failed().stream()
            .filter(it -> it.contract() == HeroRepositoryContract.class)
            .map(it -> it.test() + "\n  " + message(it))
            .sorted()
            .collect(Collectors.joining("\n")));
    assertShown("The first day", 1, FIRST_DAY.text());
  }

  @Test
  void everyStepTurnsTheContractsGreenThatThePageNames() {
    List<SuiteReport> steps =
        List.of(
            FIRST_DAY,
            SuiteReport.of(LaterDay.HeroesAndTeams.class),
            SuiteReport.of(LaterDay.Memberships.class),
            SuiteReport.of(LaterDay.Requests.class),
            SuiteReport.of(LaterDay.Transfer.class));

    assertEquals("accepted: nothing is red", steps.getLast().next());
    assertEquals(
        List.of(),
        steps.stream()
            .flatMap(step -> step.failed().stream())
            .filter(it -> !(it.failure().orElseThrow() instanceof NotWrittenException))
            .toList());
    assertShown(
        "The order",
        0,
        Stream.of(
                Stream.of("%-30s %5d %5d %5d %5d %5d".formatted("step", 0, 1, 2, 3, 4)),
                FIRST_DAY.contracts().stream().map(contract -> line(contract, steps)))
            .flatMap(lines -> lines)
            .collect(Collectors.joining("\n")));
    assertShown(
        "The order",
        1,
        IntStream.range(0, steps.size())
            .mapToObj(step -> "step " + step + ": " + steps.get(step).next())
            .collect(Collectors.joining("\n")));
  }

  private void assertShown(String section, int which, String text) {
    Page.Block block =
        page.blocks().stream()
            .filter(it -> it.section().equals(section) && it.language().equals("text"))
            .skip(which)
            .findFirst()
            .orElseThrow();
    Shown.inBlock(page, block, text);
  }

  private static String message(SuiteReport.Result result) {
    return result.failure().orElseThrow().getMessage();
  }

  private static String line(Class<?> contract, List<SuiteReport> steps) {
    return "%-30s ".formatted(contract.getSimpleName())
        + steps.stream()
            .map(run -> "%5d".formatted(run.failures(contract)))
            .collect(Collectors.joining(" "));
  }
}
