package dev.muster.persistence.roster;

import dev.muster.application.roster.port.PlayerRepository;
import dev.muster.domain.Version;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.PlayerId;
import dev.muster.domain.roster.RosterViolation.UnknownHero;
import dev.muster.domain.roster.RosterViolationException;
import dev.muster.domain.roster.TeamId;
import dev.muster.platform.jdbc.access.ViolatedConstraint;
import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Stores in PostgreSQL who plays which hero. */
@Singleton
final class PostgresPlayerRepository implements PlayerRepository {
  private final PlayerStatements statements;

  PostgresPlayerRepository(PlayerStatements statements) {
    this.statements = statements;
  }

  @Override
  public Replaced put(HeroId hero, PlayerId player, Version first) {
    try {
      return statements.put(hero, player, first);
    } catch (DataAccessException failure) {
      throw ViolatedConstraint.nameIn(failure)
          .filter("player_hero_fkey"::equals)
          .<RuntimeException>map(_ -> new RosterViolationException(new UnknownHero(hero)))
          .orElse(failure);
    }
  }

  @Override
  public Optional<Version> remove(HeroId hero) {
    return statements.delete(hero);
  }

  @Override
  public boolean claimLed(TeamId team, PlayerId player) {
    return statements.lockLed(team, player);
  }
}
