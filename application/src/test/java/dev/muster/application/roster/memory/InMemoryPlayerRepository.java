package dev.muster.application.roster.memory;

import dev.muster.application.roster.port.PlayerRepository;
import dev.muster.domain.Version;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.Membership;
import dev.muster.domain.roster.Player;
import dev.muster.domain.roster.PlayerId;
import dev.muster.domain.roster.TeamId;
import java.util.Optional;

/** Stores in memory who plays which hero. */
public class InMemoryPlayerRepository implements PlayerRepository {
  private final RosterTables tables;

  /** Keeps the links in these tables. */
  public InMemoryPlayerRepository(RosterTables tables) {
    this.tables = tables;
  }

  @Override
  public Replaced put(HeroId hero, PlayerId player, Version first) {
    return tables.store.execute(
        () -> {
          Optional<Player> before = tables.players.find(hero);
          if (before.isEmpty()) {
            Player added = new Player(hero, player, first);
            tables.players.insert(added);
            return new Replaced(added, Optional.empty());
          }
          Version version = before.get().version();
          boolean same = before.get().id().equals(player);
          Player changed = new Player(hero, player, same ? version : version.next());
          tables.players.update(changed);
          return new Replaced(changed, Optional.of(version));
        });
  }

  @Override
  public Optional<Version> remove(HeroId hero) {
    return tables.store.execute(
        () -> {
          Optional<Version> version = tables.players.find(hero).map(Player::version);
          version.ifPresent(_ -> tables.players.delete(hero));
          return version;
        });
  }

  @Override
  public boolean claimLed(TeamId team, PlayerId player) {
    return tables.store.read(
        () ->
            tables
                .leaderOf(team)
                .map(Membership::hero)
                .flatMap(tables.players::find)
                .filter(it -> it.id().equals(player))
                .isPresent());
  }
}
