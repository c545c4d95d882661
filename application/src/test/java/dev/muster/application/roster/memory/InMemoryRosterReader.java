package dev.muster.application.roster.memory;

import dev.muster.application.kit.memory.Table;
import dev.muster.application.roster.port.RosterReader;
import dev.muster.application.roster.query.HeroFilter;
import dev.muster.application.roster.query.HeroTeam;
import dev.muster.application.roster.query.MemberFilter;
import dev.muster.application.roster.query.TeamFilter;
import dev.muster.application.roster.query.TeamMember;
import dev.muster.application.roster.query.TeamSummary;
import dev.muster.domain.NameFragment;
import dev.muster.domain.roster.Hero;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.Membership;
import dev.muster.domain.roster.Player;
import dev.muster.domain.roster.Role;
import dev.muster.domain.roster.Team;
import dev.muster.domain.roster.TeamId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** Answers readers from memory. */
public class InMemoryRosterReader implements RosterReader {
  private final RosterTables tables;

  /** Keeps them in these tables. */
  public InMemoryRosterReader(RosterTables tables) {
    this.tables = tables;
  }

  @Override
  public Optional<Hero> hero(HeroId hero) {
    return tables.heroes.find(hero);
  }

  @Override
  public Optional<Team> team(TeamId team) {
    return tables.teams.find(team);
  }

  @Override
  public Optional<Membership> membership(TeamId team, HeroId hero) {
    return tables.memberships.find(new Pair(team, hero));
  }

  @Override
  public Optional<Player> player(HeroId hero) {
    return tables.players.find(hero);
  }

  @Override
  public List<Hero> heroes(HeroFilter filter, Optional<HeroId> after, int limit) {
    return tables.store.read(
        () ->
            tables.heroes.page(
                hero ->
                    contains(hero.profile().name().folded(), filter.name())
                        && activeTeams(hero) >= filter.minTeams(),
                after,
                limit));
  }

  @Override
  public List<Team> teams(TeamFilter filter, Optional<TeamId> after, int limit) {
    return tables.teams.page(
        team -> contains(team.profile().name().folded(), filter.name()), after, limit);
  }

  @Override
  public Optional<List<TeamMember>> membersOf(
      TeamId team, MemberFilter filter, Optional<JoinKey> after, int limit) {
    return ofKnown(
        tables.teams,
        team,
        () ->
            page(tables.membershipsOf(team), filter, after, it -> it.hero().value(), limit)
                .map(this::member)
                .toList());
  }

  @Override
  public Optional<List<HeroTeam>> teamsOf(
      HeroId hero, MemberFilter filter, Optional<JoinKey> after, int limit) {
    return ofKnown(
        tables.heroes,
        hero,
        () ->
            page(tables.membershipsOf(hero), filter, after, it -> it.team().value(), limit)
                .map(this::heroTeam)
                .toList());
  }

  @Override
  public Optional<TeamSummary> summary(TeamId team) {
    return ofKnown(
        tables.teams,
        team,
        () ->
            new TeamSummary(
                team,
                active(team, Role.LEADER),
                active(team, Role.DEPUTY),
                active(team, Role.MEMBER),
                count(tables.membershipsOf(team), it -> !it.active())));
  }

  private <K, T> Optional<T> ofKnown(Table<K, ?> table, K key, Supplier<T> answer) {
    return tables.store.read(() -> table.find(key).map(known -> answer.get()));
  }

  private long active(TeamId team, Role role) {
    return count(tables.membershipsOf(team), it -> it.active() && it.role() == role);
  }

  private long activeTeams(Hero hero) {
    return count(tables.membershipsOf(hero.id()), Membership::active);
  }

  private static long count(List<Membership> memberships, Predicate<Membership> condition) {
    return memberships.stream().filter(condition).count();
  }

  private static Stream<Membership> page(
      List<Membership> memberships,
      MemberFilter filter,
      Optional<JoinKey> after,
      ToLongFunction<Membership> other,
      int limit) {
    Function<Membership, JoinKey> key =
        membership -> new JoinKey(membership.joinedAt(), other.applyAsLong(membership));
    Comparator<JoinKey> order =
        Comparator.comparing(JoinKey::joinedAt).thenComparingLong(JoinKey::other);
    return memberships.stream()
        .filter(it -> matches(it, filter))
        .filter(it -> after.isEmpty() || order.compare(key.apply(it), after.get()) > 0)
        .sorted(Comparator.comparing(key, order))
        .limit(limit);
  }

  private static boolean matches(Membership membership, MemberFilter filter) {
    Instant joinedAt = membership.joinedAt().value();
    return filter.role().filter(role -> role != membership.role()).isEmpty()
        && filter.active().filter(active -> active != membership.active()).isEmpty()
        && filter.joinedFrom().filter(from -> joinedAt.isBefore(from.value())).isEmpty()
        && filter.joinedTo().filter(to -> joinedAt.isAfter(to.value())).isEmpty();
  }

  private static boolean contains(String folded, Optional<NameFragment> fragment) {
    return fragment.isEmpty() || folded.contains(fragment.get().folded());
  }

  private TeamMember member(Membership it) {
    Hero hero = tables.heroes.find(it.hero()).orElseThrow();
    return new TeamMember(it.hero(), hero.profile().name(), it.role(), it.active(), it.joinedAt());
  }

  private HeroTeam heroTeam(Membership it) {
    Team team = tables.teams.find(it.team()).orElseThrow();
    return new HeroTeam(it.team(), team.profile().name(), it.role(), it.active(), it.joinedAt());
  }
}
