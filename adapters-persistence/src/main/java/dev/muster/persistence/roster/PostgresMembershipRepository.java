package dev.muster.persistence.roster;

import dev.muster.application.StaleVersionException;
import dev.muster.application.roster.port.MembershipRepository;
import dev.muster.domain.roster.BatchJoin;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.Membership;
import dev.muster.domain.roster.MembershipFacts;
import dev.muster.domain.roster.RosterViolation;
import dev.muster.domain.roster.RosterViolation.LeadershipTaken;
import dev.muster.domain.roster.RosterViolation.UnknownHero;
import dev.muster.domain.roster.RosterViolation.UnknownMembership;
import dev.muster.domain.roster.RosterViolation.UnknownTeam;
import dev.muster.domain.roster.RosterViolationException;
import dev.muster.domain.roster.TeamId;
import dev.muster.persistence.roster.LeaderChangeStatements.LeaderChange;
import dev.muster.platform.jdbc.access.Draft;
import dev.muster.platform.jdbc.access.ViolatedConstraint;
import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Stores memberships in PostgreSQL; a claim is a lock on the row of the team. */
@Singleton
final class PostgresMembershipRepository implements MembershipRepository {
  private final MembershipStatements statements;
  private final ClaimStatements claims;
  private final LeaderChangeStatements leaders;
  private final MembershipDrafts drafts;

  PostgresMembershipRepository(
      MembershipStatements statements,
      ClaimStatements claims,
      LeaderChangeStatements leaders,
      MembershipDrafts drafts) {
    this.statements = statements;
    this.claims = claims;
    this.leaders = leaders;
    this.drafts = drafts;
  }

  @Override
  public MembershipFacts claim(TeamId team, HeroId hero) {
    return Draft.isOpen()
        ? drafts.facts(team, hero)
        : claims.claim(team, hero).orElseThrow(() -> unknownSide(team, hero));
  }

  @Override
  public BatchJoin claimAll(TeamId team, List<HeroId> heroes) {
    if (statements.lockTeam(team.value()).isEmpty()) {
      throw new RosterViolationException(new UnknownTeam(team));
    }
    Set<HeroId> known = Set.copyOf(claims.lockHeroes(heroes));
    List<Membership> found = claims.membershipsAndLeader(team, heroes);
    Map<HeroId, Membership> memberships =
        found.stream()
            .filter(it -> known.contains(it.hero()))
            .collect(Collectors.toMap(Membership::hero, Function.identity()));
    return new BatchJoin(
        team, known, memberships, found.stream().filter(Membership::leads).findFirst());
  }

  @Override
  public void add(Membership membership) {
    if (Draft.isOpen()) {
      drafts.add(membership);
      return;
    }
    try {
      statements.insert(
          membership.hero().value(),
          membership.team().value(),
          membership.role().name(),
          membership.active(),
          membership.joinedAt().value().toString(),
          membership.version().value());
    } catch (DataAccessException failure) {
      throw translated(failure, membership);
    }
  }

  @Override
  public void addAll(List<Membership> memberships) {
    statements.insertAll(
        column(memberships, it -> it.hero().value()),
        column(memberships, it -> it.team().value()),
        column(memberships, it -> it.role().name()),
        column(memberships, it -> String.valueOf(it.active())),
        column(memberships, it -> it.joinedAt().value().toString()),
        column(memberships, it -> it.version().value()));
  }

  @Override
  public void update(Membership membership) {
    if (Draft.isOpen()) {
      drafts.update(membership);
      return;
    }
    try {
      int updated =
          statements.update(
              membership.hero().value(),
              membership.team().value(),
              membership.role().name(),
              membership.active(),
              membership.version().value());
      if (updated == 0) {
        throw statements.exists(membership.hero().value(), membership.team().value())
            ? new StaleVersionException()
            : unknown(membership.team(), membership.hero());
      }
    } catch (DataAccessException failure) {
      throw translated(failure, membership);
    }
  }

  @Override
  public void updateAll(List<Membership> memberships) {
    int updated =
        statements.updateAll(
            column(memberships, it -> it.hero().value()),
            column(memberships, it -> it.team().value()),
            column(memberships, it -> it.role().name()),
            column(memberships, it -> String.valueOf(it.active())),
            column(memberships, it -> it.version().value()));
    if (updated != memberships.size()) {
      throw unclaimed();
    }
  }

  @Override
  public void handOver(Membership former, Membership successor) {
    if (Draft.isOpen()) {
      drafts.handOver(former, successor);
    } else if (leaders.change(List.of(new LeaderChange(former, successor))).isEmpty()) {
      throw unclaimed();
    }
  }

  @Override
  public void remove(TeamId team, HeroId hero) {
    if (Draft.isOpen()) {
      drafts.remove(team, hero);
    } else if (statements.delete(hero.value(), team.value()) == 0) {
      throw unknown(team, hero);
    }
  }

  private static RuntimeException translated(DataAccessException failure, Membership refused) {
    TeamId team = refused.team();
    HeroId hero = refused.hero();
    Optional<RosterViolation> violation =
        ViolatedConstraint.nameIn(failure)
            .flatMap(
                constraint ->
                    switch (constraint) {
                      case "membership_hero_fkey" -> Optional.of(new UnknownHero(hero));
                      case "membership_team_fkey" -> Optional.of(new UnknownTeam(team));
                      case "membership_one_leader" ->
                          Optional.of(new LeadershipTaken(team, Optional.empty()));
                      default -> Optional.empty();
                    });
    return violation.<RuntimeException>map(RosterViolationException::new).orElse(failure);
  }

  /** Returns the refusal for the missing team or hero. */
  private RosterViolationException unknownSide(TeamId team, HeroId hero) {
    return new RosterViolationException(
        statements.teamExists(team.value()) ? new UnknownHero(hero) : new UnknownTeam(team));
  }

  private static IllegalStateException unclaimed() {
    return new IllegalStateException("memberships were changed without being claimed");
  }

  private static RosterViolationException unknown(TeamId team, HeroId hero) {
    return new RosterViolationException(new UnknownMembership(team, hero));
  }

  private static <T> List<T> column(List<Membership> memberships, Function<Membership, T> value) {
    return memberships.stream().map(value).toList();
  }
}
