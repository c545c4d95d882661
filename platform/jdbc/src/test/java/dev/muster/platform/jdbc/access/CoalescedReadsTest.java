package dev.muster.platform.jdbc.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.application.UnavailableException;
import dev.muster.application.UnavailableException.Reason;
import dev.muster.application.UnitOfWork;
import dev.muster.platform.jdbc.kit.Patience;
import dev.muster.platform.jdbc.kit.TestDatabase;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Two statements under way and some places to wait: who comes later waits, and shares the next. */
@MicronautTest(transactional = false, startApplication = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CoalescedReadsTest implements TestPropertyProvider {
  private static final int PLACES = 70;

  @Inject DatabaseGate gate;
  @Inject UnitOfWork unitOfWork;

  private final List<List<Integer>> statements = new CopyOnWriteArrayList<>();
  private final Map<Integer, CountDownLatch> held = new HashMap<>();
  private final List<FutureTask<String>> readers = new ArrayList<>();

  @Override
  public Map<String, String> getProperties() {
    Map<String, String> settings = new HashMap<>(TestDatabase.settings("classpath:db/fixture"));
    settings.put("muster.database.queue", String.valueOf(PLACES));
    return settings;
  }

  @BeforeEach
  void forget() {
    statements.clear();
    readers.clear();
    held.put(1, new CountDownLatch(1));
    held.put(2, new CountDownLatch(1));
  }

  @AfterEach
  void nobodyWaitsAnyMore() {
    assertEquals(0, gate.bulkhead().queued());
    assertEquals(0, gate.bulkhead().active());
  }

  @Test
  void whoIsAloneAsksAtOnce() throws Exception {
    CoalescedReads<Integer, String> reads = new CoalescedReads<>(gate, this::answered);

    assertEquals("1", read(reads, 1));
    assertEquals("2", read(reads, 2));
    assertEquals(List.of(List.of(1), List.of(2)), statements);
  }

  @Test
  void whoComesWhileTwoStatementsAreUnderWaySharesTheNextAndEqualQuestionsAreOne()
      throws Exception {
    CoalescedReads<Integer, String> reads = new CoalescedReads<>(gate, this::held);

    begin(reads, 1, 1);
    begin(reads, 2, 2);
    begin(reads, 3, 2);
    begin(reads, 1, 2);
    begin(reads, 3, 2);
    letGo();

    assertEquals(List.of("1", "2", "3", "1", "3"), answers());
    assertEquals(List.of(List.of(1), List.of(2), List.of(3, 1)), statements);
  }

  @Test
  void whatFailsFailsForWhoAskedItAndForNobodyElse() throws Exception {
    RuntimeException failure = new IllegalStateException("refused");
    CoalescedReads<Integer, String> reads =
        new CoalescedReads<>(
            gate,
            questions -> {
              List<String> answers = held(questions);
              if (questions.contains(4)) {
                throw failure;
              }
              return answers;
            });

    begin(reads, 1, 1);
    begin(reads, 2, 2);
    begin(reads, 3, 2);
    begin(reads, 4, 2);
    letGo();

    assertEquals("1", answer(readers.get(0)));
    assertEquals("2", answer(readers.get(1)));
    assertEquals("3", answer(readers.get(2)));
    assertEquals(failure, failure(readers.get(3)));
    assertEquals("5", read(reads, 5));
  }

  @Test
  void nobodyWaitsForEverWhereTheReaderThatAsksIsLost() throws Exception {
    CoalescedReads<Integer, String> reads =
        new CoalescedReads<>(
            gate,
            questions -> {
              held(questions);
              if (questions.contains(4)) {
                throw new StackOverflowError();
              }
              return List.of("fine");
            });

    begin(reads, 1, 1);
    begin(reads, 2, 2);
    begin(reads, 3, 2);
    begin(reads, 4, 2);
    begin(reads, 5, 2);
    letGo();

    assertEquals("fine", answer(readers.get(0)));
    assertEquals("fine", answer(readers.get(1)));
    assertInstanceOf(StackOverflowError.class, failure(readers.get(2)));
    assertInstanceOf(StackOverflowError.class, failure(readers.get(3)));
    assertEquals("fine", answer(readers.get(4)));
    assertEquals("fine", read(reads, 5));
  }

  @Test
  void whereAllPlacesToWaitAreTakenTheNextIsRefused() throws Exception {
    CoalescedReads<Integer, String> reads = new CoalescedReads<>(gate, this::held);
    begin(reads, 1, 1);
    begin(reads, 2, 2);
    for (int i = 0; i < PLACES; i++) {
      begin(reads, 3, 2);
    }

    UnavailableException refusal =
        assertInstanceOf(UnavailableException.class, failure(start(reads, 4)));

    assertEquals(Reason.OVERLOADED, refusal.reason());
    letGo();
    List<String> expected = new ArrayList<>(List.of("1", "2"));
    expected.addAll(Collections.nCopies(PLACES, "3"));
    assertEquals(expected, answers());
  }

  @Test
  void aStatementAnswersNoMoreThanSixtyFourReaders() throws Exception {
    CoalescedReads<Integer, String> reads = new CoalescedReads<>(gate, this::held);
    begin(reads, 1, 1);
    begin(reads, 2, 2);
    for (int question = 3; question < 3 + PLACES; question++) {
      begin(reads, question, 2);
    }
    letGo();

    answers();
    assertEquals(List.of(1, 1, 64, PLACES - 64), statements.stream().map(List::size).toList());
  }

  @Test
  void whoReadsInAUnitOfWorkAsksForItselfOnItsConnection() throws Exception {
    CoalescedReads<Integer, String> reads = new CoalescedReads<>(gate, this::held);
    begin(reads, 1, 1);
    begin(reads, 2, 2);

    assertEquals("3", unitOfWork.execute(() -> reads.read(3)));

    letGo();
    assertEquals(List.of("1", "2"), answers());
  }

  private List<String> answered(List<Integer> questions) {
    statements.add(questions);
    return questions.stream().map(String::valueOf).toList();
  }

  /** The statements of questions 1 and 2 are under way until the test lets them go. */
  private List<String> held(List<Integer> questions) {
    List<String> answers = answered(questions);
    if (questions.size() == 1 && held.containsKey(questions.getFirst())) {
      try {
        held.get(questions.getFirst()).await();
      } catch (InterruptedException interrupted) {
        throw new IllegalStateException(interrupted);
      }
    }
    return answers;
  }

  /** One after the other, so that one reader asks for all who wait. */
  private void letGo() {
    held.get(1).countDown();
    Patience.await(() -> gate.bulkhead().queued() == 0);
    held.get(2).countDown();
  }

  /** Lets another read, and waits until so many statements are under way, or the others wait. */
  private void begin(CoalescedReads<Integer, String> reads, int question, int underWay) {
    readers.add(start(reads, question));
    int waiting = Math.max(0, readers.size() - underWay);
    Patience.await(() -> statements.size() >= underWay && gate.bulkhead().queued() >= waiting);
  }

  private static FutureTask<String> start(CoalescedReads<Integer, String> reads, int question) {
    FutureTask<String> reader = new FutureTask<>(() -> reads.read(question));
    Thread.startVirtualThread(reader);
    return reader;
  }

  private static String read(CoalescedReads<Integer, String> reads, int question) throws Exception {
    return answer(start(reads, question));
  }

  private static String answer(FutureTask<String> reader) throws Exception {
    return reader.get(Patience.TIME.toMillis(), TimeUnit.MILLISECONDS);
  }

  private List<String> answers() throws Exception {
    List<String> answers = new ArrayList<>();
    for (FutureTask<String> reader : readers) {
      answers.add(answer(reader));
    }
    return answers;
  }

  private static Throwable failure(FutureTask<String> reader) {
    return assertThrows(ExecutionException.class, () -> answer(reader)).getCause();
  }
}
