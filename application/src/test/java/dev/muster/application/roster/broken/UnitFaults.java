package dev.muster.application.roster.broken;

import dev.muster.application.roster.memory.InMemoryHeroRepository;
import dev.muster.application.roster.memory.InMemoryRosterReader;
import dev.muster.application.roster.query.HeroFilter;
import dev.muster.domain.Version;
import dev.muster.domain.roster.Hero;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.HeroProfile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What a repository of the roster can do beside its unit of work. */
final class UnitFaults {
  private UnitFaults() {}

  static Adapter showsWhatIsNotYetKept(Adapter honest) {
    Map<HeroId, Hero> cache = new ConcurrentHashMap<>();
    return honest
        .with(
            new InMemoryHeroRepository(honest.memory().tables()) {
              @Override
              public Hero add(HeroProfile profile) {
                Hero added = super.add(profile);
                cache.put(added.id(), added);
                return added;
              }
            })
        .with(
            new InMemoryRosterReader(honest.memory().tables()) {
              @Override
              public Optional<Hero> hero(HeroId hero) {
                return super.hero(hero).or(() -> Optional.ofNullable(cache.get(hero)));
              }
            });
  }

  static Adapter givesAnIdentityAgain(Adapter honest) {
    return honest.with(
        new InMemoryHeroRepository(honest.memory().tables()) {
          @Override
          public Hero add(HeroProfile profile) {
            List<Hero> all =
                honest.ports().reader().heroes(HeroFilter.ALL, Optional.empty(), Adapter.ALL);
            long next = all.isEmpty() ? 1 : all.getLast().id().value() + 1;
            Hero added = new Hero(new HeroId(next), Version.FIRST, profile);
            honest.force(added);
            return added;
          }
        });
  }
}
