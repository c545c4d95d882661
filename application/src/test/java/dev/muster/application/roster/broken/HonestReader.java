package dev.muster.application.roster.broken;

import dev.muster.application.roster.port.RosterReader;
import dev.muster.application.roster.query.HeroFilter;
import dev.muster.application.roster.query.HeroTeam;
import dev.muster.application.roster.query.MemberFilter;
import dev.muster.application.roster.query.TeamFilter;
import dev.muster.application.roster.query.TeamMember;
import dev.muster.application.roster.query.TeamSummary;
import dev.muster.domain.roster.Hero;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.Membership;
import dev.muster.domain.roster.Team;
import dev.muster.domain.roster.TeamId;
import java.util.List;
import java.util.Optional;

/** Does as the honest read port does, where a fault does not say otherwise. */
class HonestReader implements RosterReader {
  /** More than any test stores. */
  static final int ALL = 1_000;

  private final RosterReader reader;

  HonestReader(Adapter honest) {
    reader = honest.ports().reader();
  }

  @Override
  public Optional<Hero> hero(HeroId hero) {
    return reader.hero(hero);
  }

  @Override
  public Optional<Team> team(TeamId team) {
    return reader.team(team);
  }

  @Override
  public Optional<Membership> membership(TeamId team, HeroId hero) {
    return reader.membership(team, hero);
  }

  @Override
  public List<Hero> heroes(HeroFilter filter, Optional<HeroId> after, int limit) {
    return reader.heroes(filter, after, limit);
  }

  @Override
  public List<Team> teams(TeamFilter filter, Optional<TeamId> after, int limit) {
    return reader.teams(filter, after, limit);
  }

  @Override
  public Optional<List<TeamMember>> membersOf(
      TeamId team, MemberFilter filter, Optional<JoinKey> after, int limit) {
    return reader.membersOf(team, filter, after, limit);
  }

  @Override
  public Optional<List<HeroTeam>> teamsOf(
      HeroId hero, MemberFilter filter, Optional<JoinKey> after, int limit) {
    return reader.teamsOf(hero, filter, after, limit);
  }

  @Override
  public Optional<TeamSummary> summary(TeamId team) {
    return reader.summary(team);
  }
}
