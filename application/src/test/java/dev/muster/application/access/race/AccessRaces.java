package dev.muster.application.access.race;

import static dev.muster.application.access.contract.AccessFixture.account;
import static dev.muster.domain.UserRole.ADMIN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.Precondition;
import dev.muster.application.access.contract.AccessFixture;
import dev.muster.application.access.query.RoleHolder;
import dev.muster.application.kit.Race;
import dev.muster.domain.access.AccessViolation;
import dev.muster.domain.access.AccessViolation.EmailTaken;
import dev.muster.domain.access.AccessViolation.LastAdmin;
import dev.muster.domain.access.AccessViolation.RoleNotGranted;
import dev.muster.domain.access.AccessViolation.UnknownUser;
import dev.muster.domain.access.AccessViolation.UsernameTaken;
import dev.muster.domain.access.Profile;
import dev.muster.domain.access.User;
import dev.muster.domain.access.UserId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Administrators, names and profiles under attack: commands that meet at the same moment. */
public interface AccessRaces extends AccessFixture {
  /** How many clients attack the last administrators at once. */
  int CLIENTS = 32;

  /** The races of these commands. */
  Race<AccessViolation> RACE = new Race<>(REFUSALS::rule);

  @Test
  default void ofTheLastTwoAdministratorsOneKeepsTheRoleHoweverManyRevokeIt() {
    List<User> admins = crowd(2, "Admin", ADMIN);
    for (int round = 0; round < Race.ROUNDS; round++) {
      admins.forEach(it -> access().roles().grant(it.id(), ADMIN));

      var results = RACE.each(targets(admins), this::revoke);

      assertEquals(1, Race.succeeded(results));
      assertEquals(
          CLIENTS - 1,
          Race.refusedWith(LastAdmin.class, results)
              + Race.refusedWith(RoleNotGranted.class, results));
      assertEquals(1, administrators().size());
    }
  }

  @Test
  default void ofTheLastTwoAdministratorsOneStaysHoweverManyRemoveThem() {
    User survivor = user("Survivor", ADMIN);
    for (int round = 0; round < Race.ROUNDS; round++) {
      List<User> admins = List.of(survivor, user("Admin" + round, ADMIN));

      var results = RACE.each(targets(admins), this::remove);

      assertEquals(1, Race.succeeded(results));
      assertEquals(
          CLIENTS - 1,
          Race.refusedWith(LastAdmin.class, results)
              + Race.refusedWith(UnknownUser.class, results));
      UserId last = administrators().getFirst().user();
      assertEquals(1, administrators().size());
      survivor = access().users().read(last);
    }
  }

  @Test
  default void oneAdministratorStaysWhereSomeAreRevokedAndOthersRemoved() {
    User survivor = user("Survivor", ADMIN);
    for (int round = 0; round < Race.ROUNDS; round++) {
      access().roles().grant(survivor.id(), ADMIN);
      User other = user("Admin" + round, ADMIN);
      UserId kept = survivor.id();
      List<Callable<Object>> commands = new ArrayList<>();
      for (int i = 0; i < CLIENTS / 2; i++) {
        commands.add(() -> revoke(kept));
        commands.add(() -> remove(other.id()));
      }

      var results = RACE.run(commands);

      assertEquals(1, Race.succeeded(results));
      assertEquals(1, administrators().size());
      survivor = access().users().read(administrators().getFirst().user());
    }
  }

  @Test
  default void administratorsAreCountedRightHoweverTheyComeAndGo() {
    User first = user("First", ADMIN);
    List<User> crowd = crowd(Race.CROWD, "User");
    for (int round = 0; round < Race.ROUNDS; round++) {
      crowd.subList(0, Race.CROWD / 2).forEach(it -> access().roles().grant(it.id(), ADMIN));

      var results =
          RACE.each(
              IntStream.range(0, Race.CROWD).boxed().toList(),
              i -> {
                UserId user = crowd.get(i).id();
                return i < Race.CROWD / 2 ? revoke(user) : access().roles().grant(user, ADMIN);
              });

      assertEquals(Race.CROWD, Race.succeeded(results));
      assertEquals(Race.CROWD / 2 + 1, administrators().size());
      assertEquals(
          Race.CROWD / 2 + 1, unit(() -> ports().grants().claim(first.id())).administrators());
      crowd.subList(Race.CROWD / 2, Race.CROWD).forEach(it -> revoke(it.id()));
    }
  }

  @Test
  default void ofTheSameRoleGrantedManyTimesAtOnceOneIsNew() {
    for (int round = 0; round < Race.ROUNDS; round++) {
      UserId user = user("User" + round).id();

      var results = RACE.each(numbers(), _ -> access().roles().grant(user, ADMIN));

      assertEquals(Race.CROWD, Race.succeeded(results));
      assertEquals(1, results.stream().filter(it -> it.value().equals(Optional.of(true))).count());
    }
  }

  @Test
  default void aRoleGrantedWhileItsUserIsRemovedIsNobodys() {
    user("First", ADMIN);
    for (int round = 0; round < Race.ROUNDS; round++) {
      UserId user = user("User" + round).id();
      List<Callable<Object>> commands = new ArrayList<>();
      numbers().forEach(_ -> commands.add(() -> access().roles().grant(user, ADMIN)));
      commands.add(round * 3, () -> remove(user));

      var results = RACE.run(commands);

      assertEquals(Optional.of("removed"), results.get(round * 3).value());
      assertEquals(
          Race.CROWD + 1, Race.succeeded(results) + Race.refusedWith(UnknownUser.class, results));
      assertEquals(1, administrators().size());
    }
  }

  @Test
  default void ofManyUsersWhoTakeANameAtOnceExactlyOneDoes() {
    for (int round = 0; round < Race.ROUNDS; round++) {
      String name = "x" + round;

      var results =
          RACE.each(
              numbers(),
              i ->
                  access()
                      .users()
                      .add(
                          account(
                              i % 2 == 0 ? name : "X" + name.substring(1), i + name + "@x.org")));

      assertEquals(1, Race.succeeded(results));
      assertEquals(Race.CROWD - 1, Race.refusedWith(UsernameTaken.class, results));
    }
  }

  @Test
  default void ofManyUsersWhoTakeAnAddressAtOnceExactlyOneDoes() {
    for (int round = 0; round < Race.ROUNDS; round++) {
      String begin = "x" + round;

      var results =
          RACE.each(
              numbers(),
              i ->
                  access()
                      .users()
                      .add(account(begin + "." + i, begin + (i % 2 == 0 ? "@x.org" : "@X.org"))));

      assertEquals(1, Race.succeeded(results));
      assertEquals(Race.CROWD - 1, Race.refusedWith(EmailTaken.class, results));
    }
  }

  @Test
  default void noneOfManyRevisionsOfAUserIsLost() {
    User first = user("First");

    Race.OF_NO_REFUSAL.each(
        numbers(),
        i ->
            access()
                .users()
                .revise(
                    first.id(),
                    Precondition.NONE,
                    it -> account(it.username().value() + "." + i, it.email().value())));

    assertEquals(
        first.version().value() + Race.CROWD, access().users().read(first.id()).version().value());
  }

  @Test
  default void ofManyWhoPutAProfileAtOnceOneMakesItAndNoVersionIsLost() {
    for (int round = 0; round < Race.ROUNDS; round++) {
      User user = user("User" + round);

      var results =
          RACE.each(
              numbers(),
              i ->
                  access().profiles().put(user.id(), Precondition.NONE, i % 2 == 0 ? FULL : EMPTY));

      assertEquals(1, results.stream().filter(it -> it.value().orElseThrow().added()).count());
      Profile stored = access().profiles().read(user.id());
      assertEquals(
          stored.version().value(),
          results.stream()
              .mapToLong(it -> it.value().orElseThrow().profile().version().value())
              .max()
              .orElseThrow());
    }
  }

  /** Returns each of two administrators sixteen times, by turns. */
  private static List<UserId> targets(List<User> admins) {
    return IntStream.range(0, CLIENTS).mapToObj(i -> admins.get(i % 2).id()).toList();
  }

  private static List<Integer> numbers() {
    return IntStream.range(0, Race.CROWD).boxed().toList();
  }

  private Object revoke(UserId user) {
    access().roles().revoke(user, ADMIN);
    return "revoked";
  }

  private Object remove(UserId user) {
    access().users().remove(user, Precondition.NONE);
    return "removed";
  }

  private List<RoleHolder> administrators() {
    return ports().reader().holders(ADMIN, Optional.empty(), 99);
  }
}
