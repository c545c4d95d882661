package dev.muster.persistence.roster;

import dev.muster.application.roster.port.HeroRepository;
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
    return rows.lock(hero.value()).map(locked -> facts(hero));
  }

  @Override
  public void update(Hero hero) {
    HeroProfile profile = hero.profile();
    int updated =
        rows.update(
            hero.id().value(),
            profile.name().value(),
            profile.name().folded(),
            profile.secretName().value(),
            years(profile));
    refuseUnknown(updated, hero.id());
  }

  @Override
  public void remove(HeroId hero) {
    rows.deleteMemberships(hero.value());
    refuseUnknown(rows.delete(hero.value()), hero);
  }

  private HeroRemoval facts(HeroId hero) {
    rows.lockTeams(hero.value());
    List<TeamId> led = rows.teamsLedWithOthers(hero.value()).stream().map(TeamId::new).toList();
    return new HeroRemoval(hero, rows.countMemberships(hero.value()), led);
  }

  private static @Nullable Integer years(HeroProfile profile) {
    return profile.age().map(Age::years).orElse(null);
  }

  private static void refuseUnknown(int rows, HeroId hero) {
    if (rows == 0) {
      throw new RosterViolationException(new UnknownHero(hero));
    }
  }
}
