package dev.muster.bootstrap.roster.pages;

import dev.muster.application.IdempotencyRecords;
import dev.muster.application.kit.NotWritten;
import dev.muster.application.kit.memory.InMemoryIdempotencyRecords;
import dev.muster.application.kit.memory.InMemoryStore;
import dev.muster.application.roster.RosterAdapterSuite;
import dev.muster.application.roster.memory.InMemoryRoster;
import dev.muster.application.roster.port.MembershipRepository;
import dev.muster.application.roster.port.PlayerRepository;
import dev.muster.application.roster.port.RosterPorts;
import dev.muster.application.roster.port.RosterTransferStore;
import java.util.Set;

/** An adapter with some ports still to be written; the others are those of the one in memory. */
abstract class LaterDay implements RosterAdapterSuite {
  private final InMemoryStore store = new InMemoryStore();
  private final InMemoryRoster memory = new InMemoryRoster(store);
  private final IdempotencyRecords requests = new InMemoryIdempotencyRecords(store);
  private final Set<Class<?>> missing;

  private LaterDay(Class<?>... missing) {
    this.missing = Set.of(missing);
  }

  @Override
  public RosterPorts ports() {
    RosterPorts ports = memory.ports();
    return new RosterPorts(
        ports.heroes(),
        ports.teams(),
        port(MembershipRepository.class, ports.memberships()),
        port(PlayerRepository.class, ports.players()),
        ports.reader(),
        ports.unitOfWork(),
        port(RosterTransferStore.class, ports.transfer()));
  }

  @Override
  public IdempotencyRecords requests() {
    return port(IdempotencyRecords.class, requests);
  }

  private <P> P port(Class<P> type, P written) {
    return missing.contains(type) ? NotWritten.port(type) : written;
  }

  /** Heroes and teams are stored and read, in units of work. */
  static final class HeroesAndTeams extends LaterDay {
    HeroesAndTeams() {
      super(
          MembershipRepository.class,
          PlayerRepository.class,
          IdempotencyRecords.class,
          RosterTransferStore.class);
    }
  }

  /** So are memberships, and who plays heroes. */
  static final class Memberships extends LaterDay {
    Memberships() {
      super(IdempotencyRecords.class, RosterTransferStore.class);
    }
  }

  /** And requests are remembered. */
  static final class Requests extends LaterDay {
    Requests() {
      super(RosterTransferStore.class);
    }
  }

  /** And the roster is read and taken in as a whole: all is written. */
  static final class Transfer extends LaterDay {}
}
