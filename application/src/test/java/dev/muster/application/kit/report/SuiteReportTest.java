package dev.muster.application.kit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Checks that the report counts the failed tests of each contract, and names the next step. */
@Isolated("replaces the standard output of the process")
class SuiteReportTest {
  private static final String FIRST_DAY =
      """
      contract                         red    of
      HelloContract                      2     2
      GoodbyeContract                    1     1
      all                                3     3
      next: write Port.hello (2 tests wait for it)\
      """;

  @Test
  void onTheFirstDayEveryTestSaysWhatIsMissingHoweverItMeetsIt() {
    SuiteReport report = SuiteReport.of(Greetings.FirstDay.class);

    assertEquals(FIRST_DAY, report.text());
    assertEquals(
        List.of(
            "refusesToSayItTwice: Port.hello is not written yet",
            "saysGoodbyeToManyAtOnce: Port.goodbye is not written yet",
            "saysHello: Port.hello is not written yet"),
        report.failed().stream()
            .map(it -> it.test() + ": " + it.failure().orElseThrow().getMessage())
            .sorted()
            .toList());
  }

  @Test
  void aMethodThatIsNotWrittenComesBeforeWhatIsWrong() {
    SuiteReport report = SuiteReport.of(Greetings.HalfWritten.class);

    assertEquals(2, report.failures(Greetings.HelloContract.class));
    assertEquals("next: write Port.goodbye (1 test waits for it)", report.next());
  }

  @Test
  void whereAllIsWrittenTheFirstTestThatFailsIsNext() {
    assertEquals(
        "next: repair HelloContract.refusesToSayItTwice",
        SuiteReport.of(Greetings.AlmostRight.class).next());
  }

  @Test
  void anAdapterThatPassesIsAccepted() {
    SuiteReport report = SuiteReport.of(Greetings.Accepted.class);

    assertEquals(List.of(), report.failed());
    assertEquals("accepted: nothing is red", report.next());
  }

  @Test
  void aTestClassThatAsksForItPrintsTheReportAfterItsRun() {
    assertEquals(FIRST_DAY, printedBy(() -> SuiteReport.of(Greetings.FirstDay.class)).strip());
    assertEquals("", printedBy(() -> SuiteReport.of(Greetings.HalfWritten.class)));
  }

  @Test
  void aProgramPrintsTheReport() {
    SuiteReport report = SuiteReport.of(Greetings.Accepted.class);

    assertEquals(
        report.text(),
        printedBy(
                () -> {
                  report.print();
                  return report;
                })
            .strip());
  }

  private static String printedBy(Supplier<?> run) {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      run.get();
    } finally {
      System.setOut(before);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }
}
