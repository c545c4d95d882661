package dev.muster.application.roster.contract;

import dev.muster.application.kit.Rows;
import dev.muster.domain.roster.HeroId;
import java.util.Optional;

/** Heroes as the rows that the contracts of the shared ports store. */
record HeroRows(RosterFixture fixture) implements Rows {
  @Override
  public long add(String name) {
    return fixture.hero(name).id().value();
  }

  @Override
  public Optional<String> find(long row) {
    return fixture
        .ports()
        .reader()
        .hero(new HeroId(row))
        .map(hero -> hero.profile().name().value());
  }
}
