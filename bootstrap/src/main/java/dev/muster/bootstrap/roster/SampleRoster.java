package dev.muster.bootstrap.roster;

import dev.muster.application.PageRequest;
import dev.muster.application.Precondition;
import dev.muster.application.roster.RosterUseCases;
import dev.muster.application.roster.query.HeroFilter;
import dev.muster.application.roster.query.TeamFilter;
import dev.muster.bootstrap.SampleData;
import dev.muster.domain.roster.Age;
import dev.muster.domain.roster.Headquarters;
import dev.muster.domain.roster.Hero;
import dev.muster.domain.roster.HeroName;
import dev.muster.domain.roster.HeroProfile;
import dev.muster.domain.roster.JoinTerms;
import dev.muster.domain.roster.JoinedAt;
import dev.muster.domain.roster.Role;
import dev.muster.domain.roster.SecretName;
import dev.muster.domain.roster.Team;
import dev.muster.domain.roster.TeamName;
import dev.muster.domain.roster.TeamProfile;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/**
 * Stores sample heroes and teams: the ones of the SQLModel tutorial on many-to-many relations.
 *
 * @see <a href="https://sqlmodel.tiangolo.com/tutorial/many-to-many/">the tutorial</a>
 */
@Singleton
final class SampleRoster implements SampleData {
  private static final JoinedAt BEGINNING = new JoinedAt(Instant.parse("2024-01-01T00:00:00Z"));

  private final RosterUseCases roster;

  SampleRoster(RosterUseCases roster) {
    this.roster = roster;
  }

  @Override
  public void putInWhereEmpty() {
    if (isEmpty()) {
      Team zForce = team("Z-Force", "Sister Margaret's Bar");
      Team preventers = team("Preventers", "Sharp Tower");
      Hero deadpond = hero("Deadpond", "Dive Wilson", Optional.empty());
      Hero rustyMan = hero("Rusty-Man", "Tommy Sharp", Optional.of(new Age(48)));
      Hero spiderBoy = hero("Spider-Boy", "Pedro Parqueador", Optional.empty());
      join(zForce, deadpond, Role.LEADER);
      join(preventers, rustyMan, Role.LEADER);
      join(preventers, deadpond, Role.MEMBER);
      join(preventers, spiderBoy, Role.MEMBER);
    }
  }

  private boolean isEmpty() {
    return roster.queries().heroes(HeroFilter.ALL, PageRequest.FIRST).items().isEmpty()
        && roster.queries().teams(TeamFilter.ALL, PageRequest.FIRST).items().isEmpty();
  }

  private Team team(String name, String headquarters) {
    return roster.teams().add(new TeamProfile(new TeamName(name), new Headquarters(headquarters)));
  }

  private Hero hero(String name, String secretName, Optional<Age> age) {
    return roster
        .heroes()
        .add(new HeroProfile(new HeroName(name), new SecretName(secretName), age));
  }

  private void join(Team team, Hero hero, Role role) {
    roster
        .memberships()
        .settle(
            team.id(),
            hero.id(),
            Precondition.NONE,
            new JoinTerms(Optional.of(role), Optional.of(BEGINNING)));
  }
}
