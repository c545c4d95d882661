package dev.muster.platform.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Checks the progress display: a moving bar on a terminal, lines elsewhere. */
class ProgressTest {
  private final RecordedConsole recorded = new RecordedConsole();

  @Test
  void onATerminalItIsOneLineThatIsWrittenAgainAndAgain() {
    try (Progress progress = recorded.console(true).progress("Reading people.csv")) {
      progress.at(1, 0.0001);
      recorded.waitSeconds(0.05);
      progress.at(500, 0.005);
      recorded.waitSeconds(0.06);
      progress.at(1_000, 0.005);
      recorded.waitSeconds(9.89);
      progress.at(50_000, 0.25);
      recorded.waitSeconds(10);
      progress.at(200_000, 1);
    }

    assertEquals(
        """
        \rReading people.csv      [----------]   0 %      1,000 rows      9,091/s\
        \rReading people.csv      [##--------]  25 %     50,000 rows      5,000/s  30 s left\
        \rReading people.csv      [##########] 100 %    200,000 rows     10,000/s  0 s left \
        \rReading people.csv      [##########] 100 %    200,000 rows     10,000/s  20 s    \
        """,
        recorded.output().replace(System.lineSeparator(), ""));
    assertTrue(recorded.output().endsWith(System.lineSeparator()));
  }

  @Test
  void howMuchIsLeftIsToldFromAHundredthOn() {
    try (Progress progress = recorded.console(false).progress("Storing")) {
      recorded.waitSeconds(10);
      progress.at(1, 0.009);
      recorded.waitSeconds(50);
      progress.at(60, 0.01);
    }

    assertEquals(
        """
        Storing                   0 %          1 rows          0/s
        Storing                   1 %         60 rows          1/s  99 min 0 s left
        Storing                   1 %         60 rows          1/s  1 min 0 s
        """,
        recorded.output());
  }

  @Test
  void elsewhereItIsALineNowAndThenAndOneAtTheEnd() {
    try (Progress progress = recorded.console(false).progress("Storing")) {
      progress.at(1, 0.0001);
      recorded.waitSeconds(9);
      progress.at(90_000, 0.09);
      recorded.waitSeconds(1);
      progress.at(100_000, 0.1);
      progress.at(100_001, 0.1);
      recorded.waitSeconds(90);
      progress.at(1_000_000, 1);
      progress.at(1_000_000, 1);
    }

    assertEquals(
        """
        Storing                  10 %    100,000 rows     10,000/s  1 min 30 s left
        Storing                 100 %  1,000,000 rows     10,000/s  0 s left
        Storing                 100 %  1,000,000 rows     10,000/s  1 min 40 s
        """,
        recorded.output());
  }

  @Test
  void whatBreaksOffIsShownAsFarAsItCame() {
    try (Progress progress = recorded.console(false).progress("Storing")) {
      progress.at(300, 0.3);
      recorded.waitSeconds(1);
    }

    assertEquals(
        "Storing                  30 %        300 rows        300/s  1 s\n", recorded.output());
  }
}
