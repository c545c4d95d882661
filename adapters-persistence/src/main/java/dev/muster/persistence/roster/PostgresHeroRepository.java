package dev.muster.persistence.roster;

import dev.muster.application.StaleVersionException;
import dev.muster.application.roster.port.HeroRepository;
import dev.muster.domain.Version;
import dev.muster.domain.roster.Age;
import dev.muster.domain.roster.Hero;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.HeroProfile;
import dev.muster.domain.roster.HeroRemoval;
import dev.muster.domain.roster.RosterViolation.UnknownHero;
import dev.muster.domain.roster.RosterViolationException;
import dev.muster.domain.roster.TeamId;
import dev.muster.platform.jdbc.access.LongWork;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Stores heroes in PostgreSQL. */
@Singleton
final class PostgresHeroRepository implements HeroRepository {
  private static final long FEW = PostgresTeamRepository.FEW;

  private final HeroStatements statements;
  private final LongWork longWork;

  PostgresHeroRepository(HeroStatements statements, LongWork longWork) {
    this.statements = statements;
    this.longWork = longWork;
  }

  @Override
  public Hero add(HeroProfile profile) {
    return statements
        .insert(
            Version.FIRST.value(),
            profile.name().value(),
            profile.name().folded(),
            profile.secretName().value(),
            years(profile))
        .toDomain();
  }

  @Override
  public Optional<Hero> claim(HeroId hero) {
    return statements.lock(hero.value()).map(HeroRow::toDomain);
  }

  @Override
  public Optional<HeroRemoval> claimForRemoval(HeroId hero) {
    if (statements.countMemberships(hero.value(), FEW + 1) > FEW) {
      longWork.begin();
    }
    statements.lockTeams(hero.value());
    return statements.lock(hero.value()).map(locked -> facts(locked.toDomain()));
  }

  @Override
  public void update(Hero hero) {
    HeroProfile profile = hero.profile();
    int updated =
        statements.update(
            hero.id().value(),
            hero.version().value(),
            profile.name().value(),
            profile.name().folded(),
            profile.secretName().value(),
            years(profile));
    if (updated == 0) {
      throw statements.exists(hero.id().value())
          ? new StaleVersionException()
          : new RosterViolationException(new UnknownHero(hero.id()));
    }
  }

  @Override
  public void remove(HeroId hero) {
    statements.deleteMemberships(hero.value());
    if (statements.delete(hero.value()) == 0) {
      throw new RosterViolationException(new UnknownHero(hero));
    }
  }

  private HeroRemoval facts(Hero locked) {
    HeroId hero = locked.id();
    // Once more, for a team that the hero joined before it was locked. From now on no membership is
    // added or ends: either needs the lock of the hero or of the team.
    long memberships = statements.lockTeams(hero.value());
    List<TeamId> led =
        statements.teamsLedWithOthers(hero.value(), HeroRemoval.MAX_LED).stream()
            .map(TeamId::new)
            .toList();
    return new HeroRemoval(hero, locked.version(), memberships, led);
  }

  private static @Nullable Integer years(HeroProfile profile) {
    return profile.age().map(Age::years).orElse(null);
  }
}
