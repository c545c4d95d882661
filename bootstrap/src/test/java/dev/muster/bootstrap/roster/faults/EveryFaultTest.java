package dev.muster.bootstrap.roster.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.platform.web.kit.Answer;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every use case meets every fault; what is asserted of each stands in {@link FaultFixture}. */
@Tag("faults")
class EveryFaultTest {
  private static final Map<String, Integer> OUTCOMES = new TreeMap<>();

  private static FaultFixture fixture;

  @BeforeAll
  static void start() throws Exception {
    fixture = new FaultFixture();
  }

  @AfterAll
  static void end() throws Exception {
    fixture.close();
    System.out.println(
        "EveryFaultTest: outcomes " + OUTCOMES + ", longest recovery " + fixture.longestRecovery());
  }

  static Stream<Fault> cuts() {
    // What passes before the cut: nothing, parts of messages and statements, some, all but the end.
    return IntStream.of(
            0, 1, 5, 20, 50, 100, 150, 200, 300, 400, 500, 600, 800, 1_000, 1_500, 2_500)
        .boxed()
        .flatMap(bytes -> Stream.of(Direction.values()).map(where -> Fault.cutAfter(bytes, where)));
  }

  static Stream<Fault> silences() {
    return Stream.of(
        Fault.FROZEN,
        Fault.frozen(Direction.TO_DATABASE),
        Fault.frozen(Direction.TO_SERVICE),
        Fault.LOST,
        Fault.frozenAfterCommit(),
        Fault.slow(Duration.ofMillis(50)),
        Fault.slow(Duration.ofMillis(800)),
        Fault.slow(Duration.ofSeconds(3)));
  }

  @ParameterizedTest
  @MethodSource({"cuts", "silences"})
  void everyUseCaseSurvives(Fault fault) throws Exception {
    count(fixture.meet(fault));
  }

  @Test
  void everyUseCaseSurvivesThatItsConnectionsAreKilled() throws Exception {
    count(
        fixture.meet(
            () ->
                fixture
                    .tables()
                    .execute(
                        """
                        select pg_terminate_backend(pid)
                        from pg_stat_activity
                        where datname = current_database() and pid <> pg_backend_pid()
                        """),
            () -> {}));
  }

  @Test
  void everyUseCaseSurvivesThatTheTablesAreLockedForLong() throws Exception {
    Map<UseCase, Answer> answers =
        fixture.meet(
            () ->
                fixture
                    .tables()
                    .execute(
                        """
                        begin;
                        lock table hero, team, membership, idempotency_record
                          in access exclusive mode
                        """),
            () -> fixture.tables().execute("rollback"));

    answers.forEach(
        (useCase, answer) -> {
          assertEquals(504, answer.status(), useCase + " " + answer);
          assertTrue(answer.body().contains("/problems/timed-out"), useCase + " " + answer);
        });
    count(answers);
  }

  private static void count(Map<UseCase, Answer> answers) {
    Map<String, Integer> outcomes = new HashMap<>();
    answers
        .values()
        .forEach(
            answer ->
                outcomes.merge(
                    answer.status() < 300 ? "done" : answer.member("type").getStringValue(),
                    1,
                    Integer::sum));
    outcomes.forEach((outcome, times) -> OUTCOMES.merge(outcome, times, Integer::sum));
  }
}
