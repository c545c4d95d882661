package dev.muster.application.roster.memory;

import dev.muster.application.StaleVersionException;
import dev.muster.application.roster.port.HeroRepository;
import dev.muster.domain.Version;
import dev.muster.domain.roster.Hero;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.HeroProfile;
import dev.muster.domain.roster.HeroRemoval;
import dev.muster.domain.roster.Membership;
import dev.muster.domain.roster.RosterViolation.UnknownHero;
import dev.muster.domain.roster.RosterViolationException;
import dev.muster.domain.roster.TeamId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Stores heroes in memory. */
final class InMemoryHeroRepository implements HeroRepository {
  private final InMemoryUnitOfWork store;

  // Outside the tables: like a database's sequence it gives no number twice, not even after a
  // rollback.
  private final AtomicLong sequence = new AtomicLong();

  InMemoryHeroRepository(InMemoryUnitOfWork store) {
    this.store = store;
  }

  @Override
  public Hero add(HeroProfile profile) {
    Hero hero = new Hero(new HeroId(sequence.incrementAndGet()), Version.FIRST, profile);
    store.write(tables -> put(tables, hero));
    return hero;
  }

  @Override
  public Optional<Hero> claim(HeroId hero) {
    return store.read(tables -> Optional.ofNullable(tables.heroes.get(hero.value())));
  }

  @Override
  public Optional<HeroRemoval> claimForRemoval(HeroId hero) {
    return store.read(
        tables ->
            Optional.ofNullable(tables.heroes.get(hero.value()))
                .map(found -> removal(tables, found)));
  }

  @Override
  public void update(Hero hero) {
    store.write(
        tables -> {
          refuseUnknown(tables, hero.id());
          refuseStale(tables.heroes.get(hero.id().value()), hero);
          put(tables, hero);
        });
  }

  @Override
  public void remove(HeroId hero) {
    store.write(
        tables -> {
          refuseUnknown(tables, hero);
          tables.memberships.keySet().removeIf(pair -> pair.hero().equals(hero));
          tables.heroes.remove(hero.value());
        });
  }

  void reset() {
    sequence.set(0);
  }

  /** Gives no identity again up to this one. */
  void goOnBeyond(long id) {
    sequence.accumulateAndGet(id, Math::max);
  }

  private static void put(Tables tables, Hero hero) {
    tables.heroes.put(hero.id().value(), hero);
  }

  private static HeroRemoval removal(Tables tables, Hero found) {
    HeroId hero = found.id();
    List<TeamId> led =
        tables
            .membershipsOf(hero)
            .filter(Membership::leads)
            .filter(membership -> tables.activeBesides(membership) > 0)
            .map(Membership::team)
            .sorted(Comparator.comparingLong(TeamId::value))
            .toList();
    return new HeroRemoval(hero, found.version(), tables.membershipsOf(hero).count(), led);
  }

  private static void refuseStale(Hero stored, Hero changed) {
    if (!changed.version().follows(stored.version())) {
      throw new StaleVersionException();
    }
  }

  private static void refuseUnknown(Tables tables, HeroId hero) {
    if (!tables.heroes.containsKey(hero.value())) {
      throw new RosterViolationException(new UnknownHero(hero));
    }
  }
}
