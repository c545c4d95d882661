package dev.muster.application.roster.broken;

import dev.muster.application.roster.port.HeroRepository;
import dev.muster.domain.roster.Hero;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.HeroProfile;
import dev.muster.domain.roster.HeroRemoval;
import java.util.Optional;

/** Does as the honest repository of heroes does, where a fault does not say otherwise. */
class HonestHeroes implements HeroRepository {
  private final HeroRepository heroes;

  HonestHeroes(Adapter honest) {
    heroes = honest.ports().heroes();
  }

  @Override
  public Hero add(HeroProfile profile) {
    return heroes.add(profile);
  }

  @Override
  public Optional<Hero> claim(HeroId hero) {
    return heroes.claim(hero);
  }

  @Override
  public Optional<HeroRemoval> claimForRemoval(HeroId hero) {
    return heroes.claimForRemoval(hero);
  }

  @Override
  public void update(Hero hero) {
    heroes.update(hero);
  }

  @Override
  public void remove(HeroId hero) {
    heroes.remove(hero);
  }
}
