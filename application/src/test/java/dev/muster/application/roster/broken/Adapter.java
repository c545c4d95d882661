package dev.muster.application.roster.broken;

import dev.muster.application.IdempotencyRecords;
import dev.muster.application.UnitOfWork;
import dev.muster.application.kit.broken.Ports;
import dev.muster.application.kit.broken.SharedPorts;
import dev.muster.application.kit.memory.InMemoryIdempotencyRecords;
import dev.muster.application.kit.memory.InMemoryStore;
import dev.muster.application.roster.contract.RosterFixture;
import dev.muster.application.roster.memory.InMemoryRoster;
import dev.muster.application.roster.port.HeroRepository;
import dev.muster.application.roster.port.MembershipRepository;
import dev.muster.application.roster.port.PlayerDirectory;
import dev.muster.application.roster.port.PlayerRepository;
import dev.muster.application.roster.port.RosterPorts;
import dev.muster.application.roster.port.RosterReader;
import dev.muster.application.roster.port.RosterTransferStore;
import dev.muster.application.roster.port.TeamRepository;
import dev.muster.domain.roster.Hero;
import dev.muster.domain.roster.Membership;
import dev.muster.domain.roster.Player;
import dev.muster.domain.roster.Team;

/** A whole persistence adapter, any port of which may be replaced by a broken one. */
record Adapter(
    RosterPorts ports,
    PlayerDirectory directory,
    IdempotencyRecords requests,
    InMemoryRoster memory)
    implements SharedPorts<Adapter> {
  /** More than any test stores. */
  static final int ALL = 1_000;

  /** Returns the in-memory adapter as it is, with nothing in it. */
  static Adapter honest() {
    InMemoryStore store = new InMemoryStore();
    InMemoryRoster roster = new InMemoryRoster(store);
    return new Adapter(
        roster.ports(), RosterFixture.USERS, new InMemoryIdempotencyRecords(store), roster);
  }

  Adapter with(HeroRepository heroes) {
    return Ports.with(this, HeroRepository.class, heroes);
  }

  Adapter with(TeamRepository teams) {
    return Ports.with(this, TeamRepository.class, teams);
  }

  Adapter with(MembershipRepository memberships) {
    return Ports.with(this, MembershipRepository.class, memberships);
  }

  Adapter with(PlayerRepository players) {
    return Ports.with(this, PlayerRepository.class, players);
  }

  Adapter with(PlayerDirectory others) {
    return Ports.with(this, PlayerDirectory.class, others);
  }

  Adapter with(RosterReader reader) {
    return Ports.with(this, RosterReader.class, reader);
  }

  @Override
  public UnitOfWork unitOfWork() {
    return ports.unitOfWork();
  }

  @Override
  public Adapter with(UnitOfWork unitOfWork) {
    return Ports.with(this, UnitOfWork.class, unitOfWork);
  }

  Adapter with(RosterTransferStore transfer) {
    return Ports.with(this, RosterTransferStore.class, transfer);
  }

  @Override
  public Adapter with(IdempotencyRecords others) {
    return Ports.with(this, IdempotencyRecords.class, others);
  }

  /** Stores a hero whatever else is stored. */
  void force(Hero hero) {
    memory.force(hero);
  }

  /** Stores a team whatever else is stored. */
  void force(Team team) {
    memory.force(team);
  }

  /** Stores who plays a hero whatever else is stored. */
  void force(Player player) {
    memory.force(player);
  }

  /** Stores a membership whatever else is stored. */
  void force(Membership membership) {
    memory.force(membership);
  }
}
