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
import dev.muster.platform.jdbc.access.ViolatedConstraint;
import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Stores memberships in PostgreSQL; a claim is a lock on the row of the team. */
@Singleton
final class PostgresMembershipRepository implements MembershipRepository {
  private final MembershipRows rows;
  private final MembershipReads reads;

  PostgresMembershipRepository(MembershipRows rows, MembershipReads reads) {
    this.rows = rows;
    this.reads = reads;
  }

  @Override
  public MembershipFacts claim(TeamId team, HeroId hero) {
    List<MembershipRow> found = reads.claim(team, hero).orElseThrow(() -> unknownSide(team, hero));
    return new MembershipFacts(
        team,
        hero,
        first(found, it -> it.hero().equals(hero)),
        first(found, Membership::leads),
        found.stream().mapToLong(MembershipRow::followers).sum());
  }

  @Override
  public BatchJoin claimAll(TeamId team, List<HeroId> heroes) {
    Set<HeroId> known = Set.copyOf(reads.lockHeroes(heroes));
    if (rows.lockTeam(team.value()).isEmpty()) {
      throw new RosterViolationException(new UnknownTeam(team));
    }
    List<MembershipRow> found = reads.intake(team, heroes);
    Map<HeroId, Membership> memberships =
        found.stream()
            .map(MembershipRow::toDomain)
            .filter(it -> known.contains(it.hero()))
            .collect(Collectors.toMap(Membership::hero, Function.identity()));
    return new BatchJoin(team, known, memberships, first(found, Membership::leads));
  }

  @Override
  public void add(Membership membership) {
    try {
      rows.insert(
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
    rows.insertAll(
        column(memberships, it -> it.hero().value()),
        column(memberships, it -> it.team().value()),
        column(memberships, it -> it.role().name()),
        column(memberships, it -> String.valueOf(it.active())),
        column(memberships, it -> it.joinedAt().value().toString()),
        column(memberships, it -> it.version().value()));
  }

  @Override
  public void update(Membership membership) {
    try {
      int updated =
          rows.update(
              membership.hero().value(),
              membership.team().value(),
              membership.role().name(),
              membership.active(),
              membership.version().value());
      if (updated == 0) {
        throw reads.find(membership.team(), membership.hero()).isEmpty()
            ? unknown(membership.team(), membership.hero())
            : new StaleVersionException();
      }
    } catch (DataAccessException failure) {
      throw translated(failure, membership);
    }
  }

  @Override
  public void updateAll(List<Membership> memberships) {
    int updated =
        rows.updateAll(
            column(memberships, it -> it.hero().value()),
            column(memberships, it -> it.team().value()),
            column(memberships, it -> it.role().name()),
            column(memberships, it -> String.valueOf(it.active())),
            column(memberships, it -> it.version().value()));
    if (updated != memberships.size()) {
      throw new IllegalStateException("memberships were changed without being claimed");
    }
  }

  @Override
  public void remove(TeamId team, HeroId hero) {
    if (rows.delete(hero.value(), team.value()) == 0) {
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

  /** Which of the two there is not. */
  private RosterViolationException unknownSide(TeamId team, HeroId hero) {
    return new RosterViolationException(
        rows.teamExists(team.value()) ? new UnknownHero(hero) : new UnknownTeam(team));
  }

  private static RosterViolationException unknown(TeamId team, HeroId hero) {
    return new RosterViolationException(new UnknownMembership(team, hero));
  }

  private static Optional<Membership> first(
      List<MembershipRow> rows, Predicate<Membership> wanted) {
    return rows.stream().map(MembershipRow::toDomain).filter(wanted).findFirst();
  }

  private static <T> List<T> column(List<Membership> memberships, Function<Membership, T> value) {
    return memberships.stream().map(value).toList();
  }
}
