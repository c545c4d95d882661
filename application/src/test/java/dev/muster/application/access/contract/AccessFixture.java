package dev.muster.application.access.contract;

import dev.muster.application.UnitOfWork;
import dev.muster.application.access.AccessPermissions;
import dev.muster.application.access.AccessUseCases;
import dev.muster.application.access.port.AccessPorts;
import dev.muster.application.dependant.Dependants;
import dev.muster.application.kit.OperatorPermissions;
import dev.muster.application.kit.Refusals;
import dev.muster.application.kit.Rows;
import dev.muster.application.kit.UnitOfWorkFixture;
import dev.muster.domain.Email;
import dev.muster.domain.UserRole;
import dev.muster.domain.Version;
import dev.muster.domain.access.AccessViolation;
import dev.muster.domain.access.AccessViolationException;
import dev.muster.domain.access.Account;
import dev.muster.domain.access.AvatarUrl;
import dev.muster.domain.access.Bio;
import dev.muster.domain.access.Profile;
import dev.muster.domain.access.ProfileContent;
import dev.muster.domain.access.User;
import dev.muster.domain.access.UserId;
import dev.muster.domain.access.Username;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.function.Executable;

/** Starting point of all suites: the adapter under test, empty before each test. */
public interface AccessFixture extends UnitOfWorkFixture {
  /** The refusals of the access. */
  Refusals<AccessViolation, AccessViolationException> REFUSALS =
      Refusals.in(AccessViolationException.class, AccessViolationException::violation);

  /** An identity that no suite ever reaches. */
  UserId NOBODY = new UserId(987_654_321L);

  /** A content of a profile with both members. */
  ProfileContent FULL =
      new ProfileContent(
          Optional.of(new Bio("Zoë \\ % ' 🦉")),
          Optional.of(new AvatarUrl("https://example.org/zo%C3%AB.png?size=64")));

  /** A content of a profile with neither member. */
  ProfileContent EMPTY = new ProfileContent(Optional.empty(), Optional.empty());

  /** Returns the adapter under test. */
  AccessPorts ports();

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
        return ports().reader().user(new UserId(row)).map(it -> it.account().username().value());
      }
    };
  }

  /** Returns the use cases on the adapter under test. */
  default AccessUseCases access() {
    return access(Dependants.all(List.of()));
  }

  /** Returns the use cases on the adapter under test, with what others keep about users. */
  default AccessUseCases access(Dependants<UserId> dependants) {
    return AccessUseCases.over(ports(), dependants, () -> NOW)
        .guarded(OperatorPermissions.in(AccessPermissions.GRANTS, AccessPermissions.USERS));
  }

  /** Stores a user with this name and these roles. */
  default User user(String username, UserRole... roles) {
    User added = ports().users().add(account(username));
    for (UserRole role : roles) {
      ports().grants().add(added.id(), role);
    }
    return added;
  }

  /** Stores many users, whose names begin with this. */
  default List<User> crowd(int size, String begin, UserRole... roles) {
    return IntStream.range(0, size).mapToObj(i -> user(begin + i, roles)).toList();
  }

  /** Stores a profile that begins now. */
  default Profile profile(User user, ProfileContent content) {
    return unit(() -> ports().profiles().put(user.id(), content, Version.beginning(NOW))).profile();
  }

  /** Returns an account whose address is made of the name. */
  static Account account(String username) {
    return account(username, username + "@example.org");
  }

  /** Returns an account. */
  static Account account(String username, String email) {
    return new Account(new Username(username), new Email(email));
  }

  /** Asserts that a command breaks exactly this rule. */
  static void assertRefused(AccessViolation rule, Executable command) {
    AccessViolation broken = REFUSALS.assertRefused(rule.getClass(), command);
    if (!broken.equals(rule)) {
      throw new AssertionError(broken + " was broken, not " + rule);
    }
  }
}
