package dev.muster.application.access.broken.session;

import dev.muster.application.access.memory.InMemoryPasswordHashes;
import dev.muster.domain.access.session.Password;
import dev.muster.domain.access.session.PasswordHash;
import java.util.Optional;

/** The possible faults of an adapter that hashes passwords. */
final class HashFaults {
  private HashFaults() {}

  static BrokenSessions findsEveryHashOutdated(BrokenSessions honest) {
    return honest.with(
        new InMemoryPasswordHashes() {
          @Override
          public boolean outdated(PasswordHash hash) {
            return true;
          }
        });
  }

  static BrokenSessions findsNoHashOutdated(BrokenSessions honest) {
    return honest.with(
        new InMemoryPasswordHashes() {
          @Override
          public boolean outdated(PasswordHash hash) {
            return false;
          }
        });
  }

  static BrokenSessions hashesAPasswordWithoutItsWhiteSpace(BrokenSessions honest) {
    return honest.with(
        new InMemoryPasswordHashes() {
          @Override
          public boolean match(Password password, Optional<PasswordHash> hash) {
            return super.match(new Password(password.value().strip()), hash);
          }
        });
  }

  static BrokenSessions keepsThePasswordItself(BrokenSessions honest) {
    return honest.with(
        new InMemoryPasswordHashes() {
          @Override
          public PasswordHash hash(Password password) {
            return new PasswordHash(super.hash(password).value() + ":" + password.value());
          }
        });
  }

  static BrokenSessions makesTheSameHashAgain(BrokenSessions honest) {
    Optional<PasswordHash> first =
        Optional.of(new InMemoryPasswordHashes().hash(new Password("x")));
    return honest.with(
        new InMemoryPasswordHashes() {
          @Override
          public PasswordHash hash(Password password) {
            return first.orElseThrow();
          }
        });
  }

  static BrokenSessions takesAnOutdatedHashForWrong(BrokenSessions honest) {
    return honest.with(
        new InMemoryPasswordHashes() {
          @Override
          public boolean match(Password password, Optional<PasswordHash> hash) {
            return super.match(password, hash.filter(it -> !outdated(it)));
          }
        });
  }

  static BrokenSessions takesAnyPasswordWhereThereIsNone(BrokenSessions honest) {
    return honest.with(
        new InMemoryPasswordHashes() {
          @Override
          public boolean match(Password password, Optional<PasswordHash> hash) {
            return hash.isEmpty() || super.match(password, hash);
          }
        });
  }
}
