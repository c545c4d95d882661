package dev.muster.application.roster.broken;

import dev.muster.application.IdempotencyRecords;
import dev.muster.application.kit.broken.Candidate;
import dev.muster.application.kit.broken.Faults;
import dev.muster.application.kit.broken.RequestFaults;
import dev.muster.application.kit.broken.UnitOfWorkFaults;
import dev.muster.application.roster.port.PlayerDirectory;
import dev.muster.application.roster.port.RosterPorts;

/** Asks the roster's contracts to accept an adapter. */
abstract class RosterCandidate extends Candidate<Adapter> {
  /** All that is known to go wrong in persistence adapters of the roster. */
  static final Faults<Adapter> FAULTS =
      Faults.of(
          Adapter.class,
          Adapter::honest,
          UnitOfWorkFaults.class,
          UnitFaults.class,
          HeroFaults.class,
          TeamFaults.class,
          MembershipFaults.class,
          PlayerFaults.class,
          FactFaults.class,
          ReaderFaults.class,
          RelationFaults.class,
          RequestFaults.class,
          StagingFaults.class,
          ExtractFaults.class,
          RaceFaults.class,
          OptimisticFaults.class);

  private RosterCandidate() {
    super(FAULTS);
  }

  /** Returns the ports of the adapter under test. */
  public RosterPorts ports() {
    return adapter().ports();
  }

  /** Returns the users that the adapter under test knows. */
  public PlayerDirectory directory() {
    return adapter().directory();
  }

  /** Returns the records of the adapter under test. */
  public IdempotencyRecords requests() {
    return adapter().requests();
  }

  /** The contracts that one thread, or two, can break. */
  static final class ForContracts extends RosterCandidate implements Contracts {}

  /** The contracts that many threads break. */
  static final class ForRaces extends RosterCandidate implements Races {}
}
