package dev.muster.application.access;

import dev.muster.application.NotSignedInException;
import dev.muster.application.access.port.AccessPorts;
import dev.muster.application.access.port.SessionPorts;
import dev.muster.application.access.query.AccessClaims;
import dev.muster.application.access.query.Credentials;
import dev.muster.application.access.query.PasswordChange;
import dev.muster.application.access.query.UserFilter;
import dev.muster.application.permission.Permissions;
import dev.muster.domain.UserRole;
import dev.muster.domain.access.AccessViolation;
import dev.muster.domain.access.AccessViolation.CommonPassword;
import dev.muster.domain.access.AccessViolation.NoAccount;
import dev.muster.domain.access.AccessViolation.UnknownUser;
import dev.muster.domain.access.AccessViolation.WrongCredentials;
import dev.muster.domain.access.AccessViolationException;
import dev.muster.domain.access.Account;
import dev.muster.domain.access.User;
import dev.muster.domain.access.UserId;
import dev.muster.domain.access.session.CommonPasswords;
import dev.muster.domain.access.session.Password;
import dev.muster.domain.access.session.PasswordHash;
import dev.muster.domain.access.session.SessionId;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;

/** Runs the use cases of accounts; no unit of work waits for the hash of a password. */
final class AccountService implements Accounts {
  private static final String CHANGE_OWN = "access.accounts.changeOwnPassword";

  private final AccessPorts access;
  private final SessionPorts ports;
  private final SlowedAttempts attempts;
  private final Permissions permissions;
  private final InstantSource clock;

  AccountService(
      AccessPorts access,
      SessionPorts ports,
      SlowedAttempts attempts,
      Permissions permissions,
      InstantSource clock) {
    this.access = access;
    this.ports = ports;
    this.attempts = attempts;
    this.permissions = permissions;
    this.clock = clock;
  }

  @Override
  public User add(Account account, Password password) {
    return add(account, password, Set.of());
  }

  @Override
  public User appoint(Account account, Password password, UserRole role) {
    return add(account, password, Set.of(role));
  }

  private User add(Account account, Password password, Set<UserRole> roles) {
    PasswordHash hash = hash(password, account);
    return ports
        .unitOfWork()
        .execute(
            () -> {
              User added = access.users().add(account);
              ports.credentials().store(added.id(), hash);
              roles.forEach(role -> access.grants().add(added.id(), role));
              return added;
            });
  }

  @Override
  public void changePassword(UserId user, Password password) {
    Account account =
        access.reader().user(user).orElseThrow(() -> refusal(new UnknownUser(user))).account();
    PasswordHash hash = hash(password, account);
    ports
        .unitOfWork()
        .execute(
            () -> {
              // Whoever signs in with the password before has claimed it: what began is removed.
              ports.credentials().store(user, hash);
              ports.sessions().removeAllOf(user);
              return hash;
            });
  }

  @Override
  public void changeOwnPassword(PasswordChange change) {
    User user = current();
    refuseCommon(change.next(), user.account());
    attempts.run(
        user.account().username().value(),
        change.from(),
        attempt -> changed(user.id(), change, attempt));
  }

  /** Each step is a unit of its own: none waits for a hash, and a failure stays counted. */
  private UserId changed(UserId user, PasswordChange change, SlowedAttempts.Attempt attempt) {
    Optional<PasswordHash> stored = ports.credentials().find(user).flatMap(Credentials::hash);
    if (!ports.hashes().match(change.current(), stored)) {
      throw refusal(new WrongCredentials());
    }
    PasswordHash hash = ports.hashes().hash(change.next());
    Optional<SessionId> kept =
        change
            .accessToken()
            .flatMap(token -> ports.tokens().read(token, clock.instant()))
            .map(AccessClaims::session);
    return ports
        .unitOfWork()
        .execute(
            () -> {
              claim(user, stored);
              attempt.succeed();
              ports.credentials().store(user, hash);
              kept.ifPresentOrElse(
                  session -> ports.sessions().removeOthersOf(user, session),
                  () -> ports.sessions().removeAllOf(user));
              permissions.recorder().changed(CHANGE_OWN);
              return user;
            });
  }

  /** The password may have been changed, and the user removed, while it was compared. */
  private void claim(UserId user, Optional<PasswordHash> matched) {
    Credentials claimed =
        ports.credentials().claim(user).orElseThrow(NotSignedInException::withRefusedToken);
    if (!claimed.hash().equals(matched)) {
      throw refusal(new WrongCredentials());
    }
  }

  private PasswordHash hash(Password password, Account account) {
    refuseCommon(password, account);
    return ports.hashes().hash(password);
  }

  private static void refuseCommon(Password password, Account account) {
    if (CommonPasswords.include(password, account.username().value())) {
      throw refusal(new CommonPassword());
    }
  }

  @Override
  public boolean exist() {
    return !access.reader().users(UserFilter.ALL, Optional.empty(), 1).isEmpty();
  }

  @Override
  public User current() {
    long user = permissions.actors().current().userId().orElseThrow(() -> refusal(new NoAccount()));
    return access
        .reader()
        .user(new UserId(user))
        .orElseThrow(NotSignedInException::withRefusedToken);
  }

  private static AccessViolationException refusal(AccessViolation violation) {
    return new AccessViolationException(violation);
  }
}
