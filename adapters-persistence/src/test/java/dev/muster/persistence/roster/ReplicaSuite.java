package dev.muster.persistence.roster;

import dev.muster.application.consistency.query.ConsistencyToken;
import dev.muster.application.roster.contract.RelationReaderContract;
import dev.muster.application.roster.contract.RosterReaderContract;
import dev.muster.application.roster.port.RosterPorts;
import dev.muster.application.roster.port.RosterReader;
import dev.muster.platform.jdbc.access.ConsistencyTokens;
import dev.muster.platform.jdbc.kit.Patience;
import dev.muster.platform.jdbc.kit.ReadingClient;
import dev.muster.platform.jdbc.kit.ReplicatedPostgres;
import dev.muster.platform.jdbc.replica.ReadReplica;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** The read ports are accepted where a replica may answer a client that sends its token. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ReplicaSuite implements RosterReaderContract, RelationReaderContract {
  private final String delay;
  private ReplicatedPostgres servers;
  private ApplicationContext context;

  /**
   * Creates the suite.
   *
   * @param delay how late the replica is
   */
  ReplicaSuite(String delay) {
    this.delay = delay;
  }

  /** Happens between a write and the read after it. */
  abstract void beforeRead(ReplicatedPostgres both);

  @BeforeAll
  void start() {
    servers = ReplicatedPostgres.start(delay);
    context = ApplicationContext.run(ReadingClient.with(servers.settings()), Environment.TEST);
    Patience.await(
        () -> ReadingClient.reading(ConsistencyToken.NONE, () -> replica().required().isPresent()));
  }

  @AfterAll
  void stop() throws IOException {
    context.close();
    servers.close();
  }

  @BeforeEach
  void startFromNothing() {
    context.getBean(RosterTables.class).clear();
  }

  final ReadReplica replica() {
    return context.getBean(ReadReplica.class);
  }

  @Override
  public RosterPorts ports() {
    RosterPorts all = context.getBean(PostgresPorts.class).all();
    return new RosterPorts(
        all.heroes(),
        all.teams(),
        all.memberships(),
        all.players(),
        ReadingClient.seeing(this::written, RosterReader.class, all.reader()),
        all.unitOfWork(),
        all.transfer());
  }

  private ConsistencyToken written() {
    ConsistencyToken written = context.getBean(ConsistencyTokens.class).current();
    beforeRead(servers);
    return written;
  }
}
