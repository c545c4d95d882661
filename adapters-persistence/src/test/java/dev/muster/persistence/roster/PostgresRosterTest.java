package dev.muster.persistence.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.application.IdempotencyRecords;
import dev.muster.application.roster.RosterAdapterSuite;
import dev.muster.application.roster.contract.RosterFixture;
import dev.muster.application.roster.port.MembershipRepository;
import dev.muster.application.roster.port.RosterPorts;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.Membership;
import dev.muster.domain.roster.Role;
import dev.muster.domain.roster.TeamId;
import dev.muster.platform.jdbc.kit.TestDatabase;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The PostgreSQL adapter is accepted. */
class PostgresRosterTest implements RosterAdapterSuite {
  // One for each JVM: who runs the tests one by one, as often as there are mutants, starts it once.
  private static final ApplicationContext CONTEXT =
      ApplicationContext.run(Map.copyOf(TestDatabase.settings()), Environment.TEST);

  @BeforeEach
  void startFromNothing() {
    CONTEXT.getBean(RosterTables.class).clear();
  }

  @Test
  void whatChangesMembershipsThatNobodyClaimedIsAtFault() {
    Membership none = RosterFixture.membership(new TeamId(99), new HeroId(99), Role.MEMBER, true);
    MembershipRepository memberships = ports().memberships();
    List<Runnable> changes =
        List.of(() -> memberships.updateAll(List.of(none)), () -> memberships.handOver(none, none));

    for (Runnable change : changes) {
      assertEquals(
          "memberships were changed without being claimed",
          assertThrows(IllegalStateException.class, () -> unit(() -> done(change))).getMessage());
    }
  }

  private static boolean done(Runnable change) {
    change.run();
    return true;
  }

  @Override
  public RosterPorts ports() {
    return CONTEXT.getBean(PostgresPorts.class).all();
  }

  @Override
  public IdempotencyRecords requests() {
    return CONTEXT.getBean(IdempotencyRecords.class);
  }
}
