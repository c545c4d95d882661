package dev.muster.persistence.roster;

import dev.muster.application.IdempotencyRecords;
import dev.muster.application.UnitOfWork;
import dev.muster.application.kit.IdempotencyRaces;
import dev.muster.application.roster.contract.ClaimContract;
import dev.muster.application.roster.port.HeroRepository;
import dev.muster.application.roster.port.MembershipRepository;
import dev.muster.application.roster.port.PlayerRepository;
import dev.muster.application.roster.port.RosterPorts;
import dev.muster.application.roster.port.RosterReader;
import dev.muster.application.roster.port.RosterTransferStore;
import dev.muster.application.roster.port.TeamRepository;
import dev.muster.application.roster.race.KeepingRaces;
import dev.muster.application.roster.race.LeaderRaces;
import dev.muster.application.roster.race.ListRaces;
import dev.muster.application.roster.race.MemberRaces;
import dev.muster.application.roster.race.MembershipRaces;
import dev.muster.application.roster.race.PreconditionRaces;
import dev.muster.platform.jdbc.kit.TestDatabase;
import io.micronaut.context.ApplicationContext;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/**
 * Two nodes on one database keep every rule: the races, with the threads that take part spread over
 * both.
 */
class TwoNodesTest
    implements MembershipRaces,
        MemberRaces,
        KeepingRaces,
        LeaderRaces,
        PreconditionRaces,
        ListRaces,
        IdempotencyRaces,
        ClaimContract {
  private static List<ApplicationContext> nodes = List.of();

  private final AtomicInteger threads = new AtomicInteger();
  private final ThreadLocal<ApplicationContext> node =
      ThreadLocal.withInitial(() -> nodes.get(threads.getAndIncrement() % nodes.size()));

  @BeforeAll
  static void start() {
    Map<String, String> database = TestDatabase.settings();
    nodes = Stream.generate(() -> node(database)).limit(2).toList();
  }

  @AfterAll
  static void stop() {
    nodes.forEach(ApplicationContext::close);
  }

  @BeforeEach
  void startFromNothing() {
    nodes.getFirst().getBean(RosterTables.class).clear();
  }

  @Override
  public RosterPorts ports() {
    return new RosterPorts(
        ofThisThread(HeroRepository.class),
        ofThisThread(TeamRepository.class),
        ofThisThread(MembershipRepository.class),
        ofThisThread(PlayerRepository.class),
        ofThisThread(RosterReader.class),
        ofThisThread(UnitOfWork.class),
        ofThisThread(RosterTransferStore.class));
  }

  @Override
  public IdempotencyRecords requests() {
    return ofThisThread(IdempotencyRecords.class);
  }

  /** A port that calls the node of whatever thread calls it. */
  private <T> T ofThisThread(Class<T> port) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (proxy, method, arguments) -> {
              try {
                return method.invoke(node.get().getBean(port), arguments);
              } catch (InvocationTargetException failure) {
                throw failure.getCause();
              }
            }));
  }

  private static ApplicationContext node(Map<String, String> database) {
    return ApplicationContext.run(Map.copyOf(database), "test");
  }
}
