package dev.muster.bootstrap.roster;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.application.access.port.AccessPorts;
import dev.muster.application.permission.Ownership;
import dev.muster.application.roster.port.RosterPorts;
import dev.muster.domain.Email;
import dev.muster.domain.Version;
import dev.muster.domain.access.Account;
import dev.muster.domain.access.UserId;
import dev.muster.domain.access.Username;
import dev.muster.domain.roster.Headquarters;
import dev.muster.domain.roster.Hero;
import dev.muster.domain.roster.HeroName;
import dev.muster.domain.roster.HeroProfile;
import dev.muster.domain.roster.JoinedAt;
import dev.muster.domain.roster.Membership;
import dev.muster.domain.roster.PlayerId;
import dev.muster.domain.roster.Role;
import dev.muster.domain.roster.SecretName;
import dev.muster.domain.roster.Team;
import dev.muster.domain.roster.TeamId;
import dev.muster.domain.roster.TeamName;
import dev.muster.domain.roster.TeamProfile;
import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.jdbc.kit.TestTables;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The roster asks the access whether the user behind a leader is there. */
@MicronautTest(transactional = false, startApplication = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RemovedLeaderTest implements TestPropertyProvider {
  @Inject TestTables tables;
  @Inject RosterPorts roster;
  @Inject AccessPorts access;
  @Inject Ownership<TeamId> ownership;

  @Override
  public Map<String, String> getProperties() {
    return TestDatabase.settings();
  }

  @BeforeEach
  void startFromNothing() {
    tables.clear();
  }

  @Test
  void aTeamIsItsLeadersUntilTheUserIsRemoved() {
    Account ada = new Account(new Username("ada"), new Email("ada@example.org"));
    UserId user = access.unitOfWork().execute(() -> access.users().add(ada)).id();
    TeamId team = roster.unitOfWork().execute(() -> ledBy(user));

    assertTrue(owns(user, team));
    access
        .unitOfWork()
        .execute(
            () -> {
              access.users().remove(user);
              return user;
            });
    assertFalse(owns(user, team));
  }

  private boolean owns(UserId user, TeamId team) {
    return roster.unitOfWork().execute(() -> ownership.rule().owns(user.value(), team));
  }

  private TeamId ledBy(UserId user) {
    HeroProfile profile =
        new HeroProfile(new HeroName("Deadpond"), new SecretName("Dive Wilson"), Optional.empty());
    Hero hero = roster.heroes().add(profile);
    Team team =
        roster.teams().add(new TeamProfile(new TeamName("Z-Force"), new Headquarters("Cave")));
    roster
        .memberships()
        .add(
            new Membership(
                team.id(),
                hero.id(),
                Role.LEADER,
                true,
                new JoinedAt(Instant.EPOCH),
                Version.FIRST));
    roster.players().put(hero.id(), new PlayerId(user.value()), Version.FIRST);
    return team.id();
  }
}
