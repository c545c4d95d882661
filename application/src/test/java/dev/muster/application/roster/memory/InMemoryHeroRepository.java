package dev.muster.application.roster.memory;

import dev.muster.application.roster.port.HeroRepository;
import dev.muster.domain.Version;
import dev.muster.domain.roster.Hero;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.HeroProfile;
import dev.muster.domain.roster.HeroRemoval;
import dev.muster.domain.roster.Membership;
import dev.muster.domain.roster.TeamId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Stores heroes in memory. */
public class InMemoryHeroRepository implements HeroRepository {
  private final RosterTables tables;

  /** Keeps them in these tables. */
  public InMemoryHeroRepository(RosterTables tables) {
    this.tables = tables;
  }

  @Override
  public Hero add(HeroProfile profile) {
    return tables.heroes.insert(id -> new Hero(new HeroId(id), Version.FIRST, profile));
  }

  @Override
  public Optional<Hero> claim(HeroId hero) {
    return tables.heroes.find(hero);
  }

  @Override
  public Optional<HeroRemoval> claimForRemoval(HeroId hero) {
    return tables.store.read(() -> tables.heroes.find(hero).map(this::removal));
  }

  @Override
  public void update(Hero hero) {
    tables.heroes.update(hero);
  }

  @Override
  public void remove(HeroId hero) {
    tables.heroes.delete(hero);
  }

  private HeroRemoval removal(Hero hero) {
    List<Membership> memberships = tables.membershipsOf(hero.id());
    List<TeamId> led =
        memberships.stream()
            .filter(Membership::leads)
            .filter(membership -> tables.activeBesides(membership) > 0)
            .map(Membership::team)
            .sorted(Comparator.comparingLong(TeamId::value))
            .limit(HeroRemoval.MAX_LED)
            .toList();
    return new HeroRemoval(hero.id(), hero.version(), memberships.size(), led);
  }
}
