package dev.muster.application.roster;

import dev.muster.application.Precondition;
import dev.muster.application.roster.port.PlayerDirectory;
import dev.muster.application.roster.port.PlayerRepository.Replaced;
import dev.muster.application.roster.port.RosterPorts;
import dev.muster.domain.Version;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.Player;
import dev.muster.domain.roster.PlayerId;
import dev.muster.domain.roster.RosterViolation;
import dev.muster.domain.roster.RosterViolation.NoPlayer;
import dev.muster.domain.roster.RosterViolation.UnknownHero;
import dev.muster.domain.roster.RosterViolation.UnknownPlayer;
import dev.muster.domain.roster.RosterViolationException;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Runs the use cases of players. A write tells what it met, so that nothing is read before it: a
 * precondition that does not hold undoes the write.
 */
final class PlayerService implements Players {
  private final RosterPorts ports;
  private final PlayerDirectory directory;
  private final InstantSource clock;

  PlayerService(RosterPorts ports, PlayerDirectory directory, InstantSource clock) {
    this.ports = ports;
    this.directory = directory;
    this.clock = clock;
  }

  @Override
  public Assignment assign(HeroId hero, Precondition precondition, PlayerId player) {
    Version first = Version.beginning(clock.instant());
    return ports
        .unitOfWork()
        .execute(
            () -> {
              Replaced stored = ports.players().put(hero, player, first);
              precondition.check(stored.before());
              if (!directory.includes(player)) {
                throw refusal(new UnknownPlayer(player));
              }
              return new Assignment(stored.player(), stored.before().isEmpty());
            });
  }

  @Override
  public Player read(HeroId hero) {
    return ports.reader().player(hero).orElseThrow(() -> missing(hero));
  }

  @Override
  public void release(HeroId hero, Precondition precondition) {
    ports
        .unitOfWork()
        .execute(
            () -> {
              Version removed = ports.players().remove(hero).orElseThrow(() -> missing(hero));
              precondition.check(Optional.of(removed));
              return removed;
            });
  }

  /** Returns why there is no player. */
  private RosterViolationException missing(HeroId hero) {
    return refusal(
        ports.reader().hero(hero).isEmpty() ? new UnknownHero(hero) : new NoPlayer(hero));
  }

  private static RosterViolationException refusal(RosterViolation violation) {
    return new RosterViolationException(violation);
  }
}
