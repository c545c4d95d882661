package dev.muster.bootstrap.roster.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.web.kit.Answer;
import dev.muster.platform.web.kit.Api;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;

/** The service, a proxy that fails, and the database behind it. */
final class FaultFixture implements AutoCloseable {
  /** Of the whole request, whatever the fault. */
  private static final Duration LIMIT = Duration.ofSeconds(10);

  private static final Duration RECOVERY = Duration.ofSeconds(5);

  // Nobody waits: each meets the fault itself.
  private static final int POOL = UseCases.ALL.size();

  private static final Set<String> NOTHING_DONE =
      Set.of("/problems/unavailable", "/problems/overloaded", "/problems/timed-out");

  private final FaultyProxy proxy;
  private final Tables tables;
  private final ApplicationContext service;
  private final Api api;
  private Duration longestRecovery = Duration.ZERO;

  FaultFixture() throws Exception {
    Map<String, Object> settings = new HashMap<>(TestDatabase.settings());
    String url = settings.get("datasources.default.url").toString();
    URI database = URI.create(url.substring("jdbc:".length()));
    proxy = new FaultyProxy(database.getPort());
    tables = new Tables(url, settings.get("datasources.default.username").toString());
    settings.put(
        "datasources.default.url",
        // Without prepared statements, so that a commit is called by its name on the wire.
        url.replace(":" + database.getPort(), ":" + proxy.port()) + "&prepareThreshold=0");
    settings.put("datasources.default.maximum-pool-size", POOL);
    settings.put("micronaut.server.port", -1);
    // What fails here is meant to.
    for (String name : List.of("com.zaxxer.hikari", "io.micronaut.transaction", "dev.muster")) {
      settings.put("logger.levels." + name, "OFF");
    }
    service = ApplicationContext.run(settings);
    api = new Api(service.getBean(EmbeddedServer.class).start().getURI());
  }

  Tables tables() {
    return tables;
  }

  /** The longest time that the service took to be as before, once a fault was over. */
  Duration longestRecovery() {
    return longestRecovery;
  }

  /** Every use case at once meets a fault; returns how it went for each. */
  Map<UseCase, Answer> meet(Fault fault) throws Exception {
    return meet(() -> proxy.begin(fault), proxy::heal);
  }

  Map<UseCase, Answer> meet(Step begin, Step end) throws Exception {
    tables.execute(UseCases.BEGINNING);
    Map<UseCase, String> before = facts();
    await("every use case has a connection", () -> pool().getIdleConnections() == POOL);
    begin.run();
    Map<UseCase, Answer> answers;
    try {
      answers = askAll();
    } finally {
      // Else the next fault would meet a service that this one still holds.
      end.run();
    }
    awaitRecovery();
    awaitQuiet();
    for (Entry<UseCase, Answer> answer : answers.entrySet()) {
      check(answer.getKey(), answer.getValue(), before.get(answer.getKey()));
    }
    assertEquals(List.of(), tables.find(UseCases.BROKEN_RULES));
    return answers;
  }

  private Map<UseCase, Answer> askAll() throws Exception {
    Map<UseCase, Answer> answers = new LinkedHashMap<>();
    try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Answer>> requests = new ArrayList<>();
      UseCases.ALL.forEach(useCase -> requests.add(() -> ask(useCase)));
      List<Future<Answer>> all = clients.invokeAll(requests);
      for (int i = 0; i < all.size(); i++) {
        answers.put(UseCases.ALL.get(i), all.get(i).get());
      }
    }
    return answers;
  }

  private Answer ask(UseCase useCase) {
    // A client that waits for longer fails here, and a document that says otherwise too.
    return api.send(useCase.on(api.request(useCase.path()).timeout(LIMIT)));
  }

  /** An answer is true: what it says of the tables is so. */
  private void check(UseCase useCase, Answer answer, String before) throws Exception {
    String after = tables.fact(useCase.fact());
    if (answer.status() < 300) {
      assertEquals(useCase.done(), after, () -> useCase + " " + answer);
      return;
    }
    String type = answer.member("type").getStringValue();
    assertEquals(answer.status(), answer.member("status").getIntValue());
    // Clients that repeat by themselves must not repeat what may have been done.
    boolean invited = NOTHING_DONE.contains(type) || !useCase.onceAtMost();
    assertTrue(
        answer.header("Retry-After").matches(invited ? "[1-9]" : ""), () -> useCase + " " + answer);
    if (NOTHING_DONE.contains(type)) {
      assertEquals(before, after, () -> useCase + " " + answer);
    } else {
      assertEquals("/problems/outcome-unknown", type, () -> useCase + " " + answer);
      assertTrue(!useCase.reads(), () -> useCase + " " + answer);
      assertTrue(Set.of(before, useCase.done()).contains(after), () -> useCase + " is " + after);
    }
    if (useCase.repeatable()) {
      repeat(useCase);
    }
  }

  /** What did not succeed does so when it is sent again, whether it was done before or not. */
  private void repeat(UseCase useCase) throws Exception {
    Answer again = ask(useCase);
    boolean gone = useCase.method().equals("DELETE") && again.status() == 404;
    assertTrue(again.status() < 300 || gone, () -> useCase + " again " + again);
    assertEquals(useCase.done(), tables.fact(useCase.fact()), () -> useCase + " again " + again);
  }

  private Map<UseCase, String> facts() throws Exception {
    Map<UseCase, String> facts = new HashMap<>();
    for (UseCase useCase : UseCases.ALL) {
      facts.put(useCase, tables.fact(useCase.fact()));
    }
    return facts;
  }

  private void awaitRecovery() throws Exception {
    Instant healed = Instant.now();
    await("the service is as before", () -> api.get("/heroes/40").status() == 200);
    Duration recovery = Duration.between(healed, Instant.now());
    longestRecovery = recovery.compareTo(longestRecovery) > 0 ? recovery : longestRecovery;
  }

  /** Nobody holds a connection any more, nor a transaction. */
  private void awaitQuiet() throws Exception {
    MeterRegistry meters = service.getBean(MeterRegistry.class);
    await(
        "all connections are back",
        () ->
            pool().getActiveConnections() == 0
                && pool().getThreadsAwaitingConnection() == 0
                && meters.get("muster.bulkhead.active").gauge().value() == 0
                && meters.get("muster.bulkhead.queued").gauge().value() == 0);
    await(
        "all transactions are over",
        () ->
            tables
                .fact(
                    """
                    select count(*)
                    from pg_stat_activity
                    where datname = current_database() and pid <> pg_backend_pid()
                      and xact_start is not null
                    """)
                .equals("0"));
  }

  private HikariPoolMXBean pool() throws SQLException {
    DataSource pool = service.getBean(DataSource.class);
    return pool.unwrap(HikariDataSource.class).getHikariPoolMXBean();
  }

  private static void await(String what, Callable<Boolean> condition) throws Exception {
    Instant end = Instant.now().plus(RECOVERY);
    while (!condition.call()) {
      assertTrue(Instant.now().isBefore(end), () -> "not within " + RECOVERY + ": " + what);
      Thread.sleep(20);
    }
  }

  @Override
  public void close() throws Exception {
    service.close();
    tables.close();
    proxy.close();
  }

  /** What happens to the database. */
  interface Step {
    void run() throws Exception;
  }
}
