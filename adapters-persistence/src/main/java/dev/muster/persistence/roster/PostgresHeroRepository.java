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
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Stores heroes in PostgreSQL. */
@Singleton
final class PostgresHeroRepository implements HeroRepository {
  private final HeroRows rows;

  PostgresHeroRepository(HeroRows rows) {
    this.rows = rows;
  }

  @Override
  public Hero add(HeroProfile profile) {
    return rows.insert(
            Version.FIRST.value(),
            profile.name().value(),
            profile.name().folded(),
            profile.secretName().value(),
            years(profile))
        .toDomain();
  }

  @Override
  public Optional<Hero> claim(HeroId hero) {
    return rows.lock(hero.value()).map(HeroRow::toDomain);
  }

  @Override
  public Optional<HeroRemoval> claimForRemoval(HeroId hero) {
    return rows.lock(hero.value()).map(locked -> facts(locked.toDomain()));
  }

  @Override
  public void update(Hero hero) {
    HeroProfile profile = hero.profile();
    int updated =
        rows.update(
            hero.id().value(),
            hero.version().value(),
            profile.name().value(),
            profile.name().folded(),
            profile.secretName().value(),
            years(profile));
    if (updated == 0) {
      throw rows.find(hero.id().value()).isEmpty()
          ? new RosterViolationException(new UnknownHero(hero.id()))
          : new StaleVersionException();
    }
  }

  @Override
  public void remove(HeroId hero) {
    rows.deleteMemberships(hero.value());
    if (rows.delete(hero.value()) == 0) {
      throw new RosterViolationException(new UnknownHero(hero));
    }
  }

  private HeroRemoval facts(Hero locked) {
    HeroId hero = locked.id();
    rows.lockTeams(hero.value());
    List<TeamId> led = rows.teamsLedWithOthers(hero.value()).stream().map(TeamId::new).toList();
    return new HeroRemoval(hero, locked.version(), rows.countMemberships(hero.value()), led);
  }

  private static @Nullable Integer years(HeroProfile profile) {
    return profile.age().map(Age::years).orElse(null);
  }
}
