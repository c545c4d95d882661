package dev.muster.bootstrap.roster;

import dev.muster.application.roster.RosterPermissions;
import dev.muster.application.roster.port.RosterPorts;
import dev.muster.bootstrap.contexts.ExampleData;
import dev.muster.bootstrap.contexts.ExampleUser;
import dev.muster.domain.Version;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.PlayerId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/**
 * The users who play the leaders of the sample, which has no user: two of the examples of the
 * access.
 */
@Singleton
final class PlayerExamples implements ExampleData {
  private static final long DEADPOND = 1;
  private static final long RUSTY_MAN = 2;
  private static final long PLAYS_DEADPOND = 2;
  private static final long PLAYS_RUSTY_MAN = 3;

  private final RosterPorts ports;

  PlayerExamples(RosterPorts ports) {
    this.ports = ports;
  }

  @Override
  public void putIn() {
    ports
        .unitOfWork()
        .execute(
            () -> {
              play(DEADPOND, PLAYS_DEADPOND);
              play(RUSTY_MAN, PLAYS_RUSTY_MAN);
              return ports;
            });
  }

  /** The examples are about the team of Rusty-Man. */
  @Override
  public List<ExampleUser> owners() {
    return List.of(
        new ExampleUser(
            "leader of that team", PLAYS_RUSTY_MAN, Optional.of(RosterPermissions.LEADER)),
        new ExampleUser("leader of another team", PLAYS_DEADPOND, Optional.empty()));
  }

  private void play(long hero, long user) {
    ports.players().put(new HeroId(hero), new PlayerId(user), Version.FIRST);
  }
}
