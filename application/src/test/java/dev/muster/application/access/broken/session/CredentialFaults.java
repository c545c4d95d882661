package dev.muster.application.access.broken.session;

import dev.muster.application.access.memory.InMemoryCredentialRepository;
import dev.muster.application.access.query.Credentials;
import dev.muster.domain.access.AccessViolationException;
import dev.muster.domain.access.UserId;
import dev.muster.domain.access.Username;
import dev.muster.domain.access.session.PasswordHash;
import java.util.Optional;
import java.util.Set;

/** The possible faults of a repository of credentials. */
final class CredentialFaults {
  private CredentialFaults() {}

  static BrokenSessions claimsAUserWithoutAPassword(BrokenSessions honest) {
    return honest.with(
        new InMemoryCredentialRepository(honest.tables()) {
          @Override
          public Optional<Credentials> claim(UserId user) {
            return find(user);
          }
        });
  }

  static BrokenSessions findsNoUserWithoutAPassword(BrokenSessions honest) {
    return honest.with(
        new InMemoryCredentialRepository(honest.tables()) {
          @Override
          public Optional<Credentials> find(Username username) {
            return super.find(username).filter(it -> it.hash().isPresent());
          }
        });
  }

  static BrokenSessions findsSomebodyForAnyName(BrokenSessions honest) {
    return honest.with(
        new InMemoryCredentialRepository(honest.tables()) {
          @Override
          public Optional<Credentials> find(Username username) {
            return super.find(username).or(() -> super.find(new UserId(1)));
          }
        });
  }

  static BrokenSessions findsUsersByTheCaseOfTheirNames(BrokenSessions honest) {
    return honest.with(
        new InMemoryCredentialRepository(honest.tables()) {
          @Override
          public Optional<Credentials> find(Username username) {
            return super.find(username).filter(it -> it.username().equals(username));
          }
        });
  }

  static BrokenSessions forgetsTheRolesOfAUser(BrokenSessions honest) {
    return honest.with(
        new InMemoryCredentialRepository(honest.tables()) {
          @Override
          public Optional<Credentials> find(UserId user) {
            return super.find(user)
                .map(it -> new Credentials(it.user(), it.username(), Set.of(), it.hash()));
          }
        });
  }

  static BrokenSessions keepsTheFirstHash(BrokenSessions honest) {
    return honest.with(
        new InMemoryCredentialRepository(honest.tables()) {
          @Override
          public void store(UserId user, PasswordHash hash) {
            if (find(user).flatMap(Credentials::hash).isEmpty()) {
              super.store(user, hash);
            }
          }
        });
  }

  static BrokenSessions saysNothingWhereNobodyGetsAHash(BrokenSessions honest) {
    return honest.with(
        new InMemoryCredentialRepository(honest.tables()) {
          @Override
          public void store(UserId user, PasswordHash hash) {
            try {
              super.store(user, hash);
            } catch (AccessViolationException unknown) {
              // Nothing is stored.
            }
          }
        });
  }
}
