package dev.muster.application.roster.memory;

import dev.muster.application.roster.memory.Tables.Pair;
import dev.muster.application.roster.port.RosterReader;
import dev.muster.application.roster.query.HeroFilter;
import dev.muster.application.roster.query.HeroTeam;
import dev.muster.application.roster.query.MemberFilter;
import dev.muster.application.roster.query.TeamFilter;
import dev.muster.application.roster.query.TeamMember;
import dev.muster.application.roster.query.TeamSummary;
import dev.muster.domain.roster.Hero;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.JoinedAt;
import dev.muster.domain.roster.Membership;
import dev.muster.domain.roster.NameFragment;
import dev.muster.domain.roster.Role;
import dev.muster.domain.roster.Team;
import dev.muster.domain.roster.TeamId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** Answers readers from memory. */
final class InMemoryRosterReader implements RosterReader {
  private final InMemoryUnitOfWork store;

  InMemoryRosterReader(InMemoryUnitOfWork store) {
    this.store = store;
  }

  @Override
  public Optional<Hero> hero(HeroId hero) {
    return store.read(tables -> Optional.ofNullable(tables.heroes.get(hero.value())));
  }

  @Override
  public Optional<Team> team(TeamId team) {
    return store.read(tables -> Optional.ofNullable(tables.teams.get(team.value())));
  }

  @Override
  public Optional<Membership> membership(TeamId team, HeroId hero) {
    return store.read(tables -> Optional.ofNullable(tables.memberships.get(new Pair(team, hero))));
  }

  @Override
  public List<Hero> heroes(HeroFilter filter, Optional<HeroId> after, int limit) {
    return store.read(
        tables ->
            tables.heroes.tailMap(after.map(HeroId::value).orElse(0L), false).values().stream()
                .filter(hero -> contains(hero.profile().name().folded(), filter.name()))
                .filter(
                    hero ->
                        tables.membershipsOf(hero.id()).filter(Membership::active).count()
                            >= filter.minTeams())
                .limit(limit)
                .toList());
  }

  @Override
  public List<Team> teams(TeamFilter filter, Optional<TeamId> after, int limit) {
    return store.read(
        tables ->
            tables.teams.tailMap(after.map(TeamId::value).orElse(0L), false).values().stream()
                .filter(team -> contains(team.profile().name().folded(), filter.name()))
                .limit(limit)
                .toList());
  }

  @Override
  public Optional<List<TeamMember>> membersOf(
      TeamId team, MemberFilter filter, Optional<JoinKey> after, int limit) {
    return store.read(
        tables ->
            Optional.ofNullable(tables.teams.get(team.value()))
                .map(
                    known ->
                        page(
                                tables.membershipsOf(team),
                                filter,
                                after,
                                membership -> membership.hero().value(),
                                limit)
                            .map(membership -> member(tables, membership))
                            .toList()));
  }

  @Override
  public Optional<List<HeroTeam>> teamsOf(
      HeroId hero, MemberFilter filter, Optional<JoinKey> after, int limit) {
    return store.read(
        tables ->
            Optional.ofNullable(tables.heroes.get(hero.value()))
                .map(
                    known ->
                        page(
                                tables.membershipsOf(hero),
                                filter,
                                after,
                                membership -> membership.team().value(),
                                limit)
                            .map(membership -> heroTeam(tables, membership))
                            .toList()));
  }

  @Override
  public Optional<TeamSummary> summary(TeamId team) {
    return store.read(
        tables ->
            Optional.ofNullable(tables.teams.get(team.value()))
                .map(
                    known ->
                        new TeamSummary(
                            team,
                            active(tables, team, Role.LEADER),
                            active(tables, team, Role.DEPUTY),
                            active(tables, team, Role.MEMBER),
                            tables.membershipsOf(team).filter(it -> !it.active()).count())));
  }

  private static long active(Tables tables, TeamId team, Role role) {
    return tables.membershipsOf(team).filter(it -> it.active() && it.role() == role).count();
  }

  private static Stream<Membership> page(
      Stream<Membership> memberships,
      MemberFilter filter,
      Optional<JoinKey> after,
      ToLongFunction<Membership> other,
      int limit) {
    Function<Membership, JoinKey> key =
        membership -> new JoinKey(membership.joinedAt(), other.applyAsLong(membership));
    Comparator<JoinKey> order =
        Comparator.comparing(JoinKey::joinedAt).thenComparingLong(JoinKey::other);
    return memberships
        .filter(it -> matches(it, filter))
        .filter(it -> after.isEmpty() || order.compare(key.apply(it), after.get()) > 0)
        .sorted(Comparator.comparing(key, order))
        .limit(limit);
  }

  private static boolean matches(Membership membership, MemberFilter filter) {
    JoinedAt joinedAt = membership.joinedAt();
    return filter.role().filter(role -> role != membership.role()).isEmpty()
        && filter.active().filter(active -> active != membership.active()).isEmpty()
        && filter.joinedFrom().filter(from -> joinedAt.compareTo(from) < 0).isEmpty()
        && filter.joinedTo().filter(to -> joinedAt.compareTo(to) > 0).isEmpty();
  }

  private static boolean contains(String folded, Optional<NameFragment> fragment) {
    return fragment.isEmpty() || folded.contains(fragment.get().folded());
  }

  private static TeamMember member(Tables tables, Membership it) {
    Hero hero = tables.heroes.get(it.hero().value());
    return new TeamMember(it.hero(), hero.profile().name(), it.role(), it.active(), it.joinedAt());
  }

  private static HeroTeam heroTeam(Tables tables, Membership it) {
    Team team = tables.teams.get(it.team().value());
    return new HeroTeam(it.team(), team.profile().name(), it.role(), it.active(), it.joinedAt());
  }
}
