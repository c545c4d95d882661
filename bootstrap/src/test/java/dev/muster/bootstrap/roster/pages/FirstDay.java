package dev.muster.bootstrap.roster.pages;

import dev.muster.application.IdempotencyRecords;
import dev.muster.application.UnitOfWork;
import dev.muster.application.kit.NotWritten;
import dev.muster.application.kit.report.SuiteReporter;
import dev.muster.application.roster.RosterAdapterSuite;
import dev.muster.application.roster.port.HeroRepository;
import dev.muster.application.roster.port.MembershipRepository;
import dev.muster.application.roster.port.PlayerRepository;
import dev.muster.application.roster.port.RosterPorts;
import dev.muster.application.roster.port.RosterReader;
import dev.muster.application.roster.port.RosterTransferStore;
import dev.muster.application.roster.port.TeamRepository;
import org.junit.jupiter.api.extension.ExtendWith;

/** An adapter on its first day, from which docs/swap-persistence.md starts: nothing is written. */
@ExtendWith(SuiteReporter.class)
class FirstDay implements RosterAdapterSuite {
  @Override
  public RosterPorts ports() {
    return new RosterPorts(
        NotWritten.port(HeroRepository.class),
        NotWritten.port(TeamRepository.class),
        NotWritten.port(MembershipRepository.class),
        NotWritten.port(PlayerRepository.class),
        NotWritten.port(RosterReader.class),
        NotWritten.port(UnitOfWork.class),
        NotWritten.port(RosterTransferStore.class));
  }

  @Override
  public IdempotencyRecords requests() {
    return NotWritten.port(IdempotencyRecords.class);
  }
}
