package dev.muster.application.access.contract;

import dev.muster.application.UnitOfWork;
import dev.muster.application.access.AccessPermissions;
import dev.muster.application.access.SessionUseCases;
import dev.muster.application.access.port.AccessPorts;
import dev.muster.application.access.port.SessionPorts;
import dev.muster.application.access.query.SignIn;
import dev.muster.application.kit.OperatorPermissions;
import dev.muster.application.kit.Rows;
import dev.muster.application.kit.UnitOfWorkFixture;
import dev.muster.domain.UserRole;
import dev.muster.domain.access.AccessViolation;
import dev.muster.domain.access.User;
import dev.muster.domain.access.UserId;
import dev.muster.domain.access.session.Password;
import dev.muster.domain.access.session.PasswordHash;
import dev.muster.domain.access.session.RefreshToken;
import dev.muster.domain.access.session.Session;
import dev.muster.domain.access.session.SessionId;
import java.net.InetAddress;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.function.Executable;

/** Starting point of the suites of signing in: the adapter under test, empty before each test. */
public interface SessionFixture extends UnitOfWorkFixture {
  /** Makes secrets for tests. */
  RandomGenerator RANDOM = new Random();

  /** A password that nobody guesses first. */
  Password PASSWORD = new Password("correct horse battery");

  /** Another one. */
  Password OTHER = new Password("Zoë \\ % ' 🦉 staple");

  /** An address of a client, reserved for documentation. */
  InetAddress HERE = InetAddress.ofLiteral("192.0.2.1");

  /** Returns the adapter under test. */
  SessionPorts ports();

  /** Returns the adapter of the users on the same database. */
  AccessPorts access();

  /** Returns a hash of a password that was made with other parameters than those of today. */
  PasswordHash outdated(Password password);

  @Override
  default UnitOfWork unitOfWork() {
    return ports().unitOfWork();
  }

  /** Returns rows that are users. */
  @Override
  default Rows rows() {
    return new Rows() {
      @Override
      public long add(String name) {
        return user(name).id().value();
      }

      @Override
      public Optional<String> find(long row) {
        return access().reader().user(new UserId(row)).map(it -> it.account().username().value());
      }
    };
  }

  /** Returns the use cases on the adapter under test, called by the operator. */
  default SessionUseCases useCases(InstantSource clock) {
    return SessionUseCases.over(
        access(), ports(), OperatorPermissions.in(AccessPermissions.GRANTS), clock, RANDOM);
  }

  /** Stores a user with this name and these roles, and without a password. */
  default User user(String username, UserRole... roles) {
    User added = access().users().add(AccessFixture.account(username));
    for (UserRole role : roles) {
      access().grants().add(added.id(), role);
    }
    return added;
  }

  /** Stores a user with this name and a password. */
  default User withPassword(String username) {
    User added = user(username);
    ports().credentials().store(added.id(), ports().hashes().hash(PASSWORD));
    return added;
  }

  /** Stores a session of a user. */
  default Session session(User user, Instant begin) {
    RefreshToken token = RefreshToken.random(SessionId.random(RANDOM), RANDOM);
    Session session = Session.begun(user.id(), token, begin);
    ports().sessions().add(session, begin);
    return session;
  }

  /** Returns what is stored of a session. */
  default Optional<Session> stored(Session session) {
    return unit(() -> ports().sessions().claim(session.id()));
  }

  /** Returns an attempt from here. */
  static SignIn attempt(String name, Password password) {
    return new SignIn(name, password, HERE);
  }

  /** Asserts that a command breaks exactly this rule. */
  static void assertRefused(AccessViolation rule, Executable command) {
    AccessFixture.assertRefused(rule, command);
  }
}
