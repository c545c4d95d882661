package dev.muster.platform.web.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.platform.web.fixture.NoteFixture;
import dev.muster.platform.web.fixture.NoteService;
import dev.muster.platform.web.problem.Problem;
import dev.muster.platform.web.problem.ProblemCatalogue;
import dev.muster.platform.web.problem.ProblemKind;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.distribution.HistogramSnapshot;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micronaut.http.HttpStatus;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every answer is counted once, under a name that no client can make up. */
class RequestMetricsTest implements NoteFixture {
  private final MeterRegistry meters =
      NoteService.shared().getApplicationContext().getBean(MeterRegistry.class);

  private Map<String, Long> requestsBefore = Map.of();
  private Map<String, Long> problemsBefore = Map.of();

  @BeforeEach
  void count() {
    requestsBefore = requests();
    problemsBefore = problems();
  }

  @Test
  void aRequestIsCountedByItsRouteWhateverItsVariables() {
    long one = note("One");
    long two = note("Two");
    api().get("/notes/" + one).hasStatus(200);
    api().get("/notes/" + two).hasStatus(200);
    api().get("/notes/" + NOBODY).hasStatus(404);

    assertEquals(
        Map.of("POST /notes 201", 2L, "GET /notes/{noteId} 200", 2L, "GET /notes/{noteId} 404", 1L),
        newRequests());
    assertEquals(Map.of("unknown-note", 1L), newProblems());
  }

  @Test
  void whatHasNoRouteIsOne() {
    api().get("/nowhere").hasStatus(404);
    api().get("/no/where").hasStatus(404);
    api().put("/notes", "{}").hasStatus(405);
    api().send(api().request("/notes").method("MAKEITSO", BodyPublishers.noBody())).hasStatus(405);

    assertEquals(
        Map.of("GET UNMATCHED 404", 2L, "PUT UNMATCHED 405", 1L, "CUSTOM UNMATCHED 405", 1L),
        newRequests());
    assertEquals(Map.of("not-found", 2L, "method-not-allowed", 2L), newProblems());
  }

  @Test
  void whatIsRefusedOnItsWayIsCountedToo() {
    api().get("/notes?x=1").hasStatus(400);
    api().send(api().request("/notes").header("Accept", "text/csv")).hasStatus(406);
    api().send("POST", "/notes", "text/plain", "x").hasStatus(415);
    api().post("/notes", "{\"text\": \"%s\"}".formatted("x".repeat(70_000))).hasStatus(413);

    assertEquals(
        Map.of(
            "invalid-request", 1L,
            "not-acceptable", 1L,
            "unsupported-media-type", 1L,
            "content-too-large", 1L),
        newProblems());
    assertEquals(
        Set.of("400", "406", "415", "413"),
        newRequests().keySet().stream()
            .map(name -> name.substring(name.length() - 3))
            .collect(Collectors.toSet()));
  }

  @Test
  void whatIsRefusedBeforeItIsReadIsCountedToo() {
    api().get("/notes?text=%ff").hasStatus(400);
    api().get("/notes?text=" + "x".repeat(5_000)).hasStatus(414);

    assertEquals(Map.of("GET UNMATCHED 400", 1L, "GET UNMATCHED 414", 1L), newRequests());
    assertEquals(Map.of("bad-request", 1L, "uri-too-long", 1L), newProblems());
  }

  @Test
  void aForeignWebPageThatIsRefusedIsCountedToo() {
    api().send(api().request("/notes").header("Origin", "https://app.example")).hasStatus(403);
    api()
        .send(
            api()
                .request("/notes")
                .method("OPTIONS", BodyPublishers.noBody())
                .header("Origin", "https://app.example")
                .header("Access-Control-Request-Method", "GET"))
        .hasStatus(403);

    assertEquals(Map.of("origin-not-allowed", 2L), newProblems());
    assertEquals(2, newRequests().values().stream().mapToLong(Long::longValue).sum());
  }

  @Test
  void theTimeOfARequestIsInAHistogram() {
    api().get("/notes").hasStatus(200);

    HistogramSnapshot histogram =
        meters.get("http.server.requests").tag("uri", "/notes").timer().takeSnapshot();

    assertEquals(13, histogram.histogramCounts().length);
    // This registry forgets requests after two minutes, which a slow run of all tests takes.
    assertTrue(histogram.histogramCounts()[12].count() >= 1, histogram::toString);
  }

  @Test
  void everyKindOfProblemIsThereBeforeItHappens() {
    assertEquals(
        api().get("/problems").member("items").size(), problems().size(), problems()::toString);
  }

  @Test
  void thatIsSoFromTheBeginning() {
    MeterRegistry fresh = new SimpleMeterRegistry();
    ProblemKind kind =
        new ProblemKind(Problem.of("lost", HttpStatus.NOT_FOUND, "Lost", "Lost."), "/", "Lost.");

    new RequestMetrics(fresh, new ProblemCatalogue(List.of(() -> List.of(kind))));

    assertEquals(0, fresh.get("muster.problems").tag("code", "lost").counter().count());
  }

  private Map<String, Long> newRequests() {
    return since(requestsBefore, requests());
  }

  private Map<String, Long> newProblems() {
    return since(problemsBefore, problems());
  }

  private Map<String, Long> requests() {
    return meters("http.server.requests", RequestMetricsTest::name, it -> ((Timer) it).count());
  }

  private static String name(Meter.Id id) {
    return id.getTag("method") + " " + id.getTag("uri") + " " + id.getTag("status");
  }

  private Map<String, Long> problems() {
    return meters(
        "muster.problems",
        id -> id.getTags().stream().map(Tag::getValue).collect(Collectors.joining()),
        it -> (long) it.measure().iterator().next().getValue());
  }

  private Map<String, Long> meters(
      String name, Function<Meter.Id, String> key, ToLongFunction<Meter> value) {
    return meters.find(name).meters().stream()
        .collect(Collectors.toMap(it -> key.apply(it.getId()), value::applyAsLong));
  }

  private static Map<String, Long> since(Map<String, Long> before, Map<String, Long> now) {
    Map<String, Long> since = new TreeMap<>(now);
    since.replaceAll((name, count) -> count - before.getOrDefault(name, 0L));
    since.values().removeIf(count -> count == 0);
    return since;
  }
}
