package dev.muster.application.access.broken.session;

import dev.muster.application.access.contract.AccessTokensContract;
import dev.muster.application.access.contract.AttemptRepositoryContract;
import dev.muster.application.access.contract.CredentialRepositoryContract;
import dev.muster.application.access.contract.PasswordHashesContract;
import dev.muster.application.access.contract.SessionRepositoryContract;
import dev.muster.application.access.memory.InMemoryPasswordHashes;
import dev.muster.application.access.port.AccessPorts;
import dev.muster.application.access.port.SessionPorts;
import dev.muster.application.access.race.PasswordRaces;
import dev.muster.application.access.race.SessionRaces;
import dev.muster.application.kit.UnitOfWorkContract;
import dev.muster.application.kit.broken.BrokenAdapters;
import dev.muster.application.kit.broken.Candidate;
import dev.muster.application.kit.broken.Faults;
import dev.muster.application.kit.broken.UnitOfWorkFaults;
import dev.muster.domain.access.session.Password;
import dev.muster.domain.access.session.PasswordHash;

/** The contracts of signing in refuse every broken adapter. */
class SessionBrokenAdaptersTest extends BrokenAdapters<BrokenSessions> {
  private static final Faults<BrokenSessions> FAULTS =
      Faults.of(
          BrokenSessions.class,
          BrokenSessions::honest,
          UnitOfWorkFaults.class,
          HashFaults.class,
          CredentialFaults.class,
          SessionFaults.class,
          AttemptFaults.class,
          TokenFaults.class,
          RaceFaults.class);

  SessionBrokenAdaptersTest() {
    super(FAULTS, ForContracts.class, ForRaces.class);
  }

  private abstract static class OnPorts extends Candidate<BrokenSessions> {
    OnPorts() {
      super(FAULTS);
    }

    public SessionPorts ports() {
      return adapter().ports();
    }

    public AccessPorts access() {
      return adapter().access().ports();
    }

    public PasswordHash outdated(Password password) {
      return InMemoryPasswordHashes.outdated(password);
    }
  }

  static final class ForContracts extends OnPorts
      implements UnitOfWorkContract,
          PasswordHashesContract,
          CredentialRepositoryContract,
          SessionRepositoryContract,
          AttemptRepositoryContract,
          AccessTokensContract {}

  static final class ForRaces extends OnPorts implements SessionRaces, PasswordRaces {}
}
