package dev.muster.application.access.contract;

import static dev.muster.application.access.contract.AccessFixture.account;
import static dev.muster.domain.UserRole.ADMIN;
import static dev.muster.domain.UserRole.EDITOR;
import static dev.muster.domain.UserRole.VIEWER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.access.query.RoleHolder;
import dev.muster.application.access.query.UserFilter;
import dev.muster.domain.EmailFragment;
import dev.muster.domain.NameFragment;
import dev.muster.domain.access.User;
import dev.muster.domain.access.Username;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Contract of the read port. */
public interface AccessReaderContract extends AccessFixture {
  @Test
  default void whatIsNotThereIsNotFound() {
    profile(user("Somebody", ADMIN), FULL);
    User without = user("Without");

    assertEquals(Optional.empty(), ports().reader().user(NOBODY));
    assertEquals(Optional.empty(), ports().reader().profile(NOBODY));
    assertEquals(Optional.empty(), ports().reader().roles(NOBODY));
    assertEquals(Optional.empty(), ports().reader().profile(without.id()));
    assertEquals(Optional.of(Set.of()), ports().reader().roles(without.id()));
    assertEquals(List.of(), ports().reader().holders(EDITOR, Optional.empty(), 10));
  }

  @Test
  default void usersAreInTheOrderOfTheIdsAfterAKeyUpToALimit() {
    assertEquals(List.of(), ports().reader().users(UserFilter.ALL, Optional.empty(), 10));
    List<User> all = List.of(user("C"), user("A"), user("B"));

    assertEquals(all, ports().reader().users(UserFilter.ALL, Optional.empty(), 10));
    assertEquals(all.subList(0, 2), ports().reader().users(UserFilter.ALL, Optional.empty(), 2));
    assertEquals(
        all.subList(1, 3),
        ports().reader().users(UserFilter.ALL, Optional.of(all.getFirst().id()), 10));
    assertEquals(
        List.of(), ports().reader().users(UserFilter.ALL, Optional.of(all.getLast().id()), 10));
  }

  @Test
  default void usersAreFoundByPartsOfNameAndAddressWhateverTheCase() {
    User ada = ports().users().add(account("Ada.1", "ada%@one.example"));
    User adam = ports().users().add(account("ADAM_A", "ädam@two.example"));
    User bob = ports().users().add(account("Bob", "BOB@one.example"));

    assertEquals(List.of(ada, adam), users("dA", null));
    assertEquals(List.of(adam), users("_", null));
    assertEquals(List.of(ada), users(".", null));
    assertEquals(List.of(), users("%", null));
    assertEquals(List.of(ada, bob), users(null, "@ONE"));
    assertEquals(List.of(ada), users(null, "%"));
    assertEquals(List.of(adam), users(null, "Ä"));
    assertEquals(List.of(bob), users("o", "one"));
    assertEquals(List.of(), users("bob", "two"));
  }

  @Test
  default void theNamesAreThoseOfTheUsersThatExist() {
    User ada = user("Ada");
    User bob = user("bob");
    user("Carol");

    assertEquals(
        Map.of(ada.id(), new Username("Ada"), bob.id(), new Username("bob")),
        ports().reader().usernames(Set.of(bob.id(), NOBODY, ada.id())));
    assertEquals(Map.of(), ports().reader().usernames(Set.of(NOBODY)));
    assertEquals(Map.of(), ports().reader().usernames(Set.of()));
  }

  @Test
  default void theHoldersOfARoleAreInTheOrderOfTheIdsAfterAKeyUpToALimit() {
    List<User> all = List.of(user("C", VIEWER), user("A", EDITOR, VIEWER), user("B", VIEWER));
    user("Other", ADMIN);
    List<RoleHolder> holders =
        all.stream().map(it -> new RoleHolder(it.id(), it.account().username())).toList();

    assertEquals(holders, ports().reader().holders(VIEWER, Optional.empty(), 10));
    assertEquals(holders.subList(0, 2), ports().reader().holders(VIEWER, Optional.empty(), 2));
    assertEquals(
        holders.subList(1, 3),
        ports().reader().holders(VIEWER, Optional.of(all.getFirst().id()), 10));
    assertEquals(holders.subList(1, 2), ports().reader().holders(EDITOR, Optional.empty(), 10));
    assertEquals(List.of(), ports().reader().holders(VIEWER, Optional.of(all.getLast().id()), 10));
  }

  private List<User> users(String username, String email) {
    UserFilter filter =
        new UserFilter(
            Optional.ofNullable(username).map(NameFragment::new),
            Optional.ofNullable(email).map(EmailFragment::new));
    return ports().reader().users(filter, Optional.empty(), 10);
  }
}
