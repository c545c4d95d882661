package dev.muster.cli.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.application.access.AccessPermissions;
import dev.muster.application.access.Accounts;
import dev.muster.application.access.SessionUseCases;
import dev.muster.application.access.memory.InMemoryAccess;
import dev.muster.application.access.memory.InMemorySessions;
import dev.muster.application.access.query.Credentials;
import dev.muster.application.kit.OperatorPermissions;
import dev.muster.application.kit.memory.InMemoryStore;
import dev.muster.domain.Email;
import dev.muster.domain.UserRole;
import dev.muster.domain.access.User;
import dev.muster.domain.access.Username;
import dev.muster.domain.access.session.Password;
import dev.muster.platform.shell.Command;
import dev.muster.platform.shell.CommandRefusedException;
import dev.muster.platform.shell.RecordedConsole;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A command adds users, such as the first administrator. */
class AddUserCommandTest {
  private final InMemoryAccess access = new InMemoryAccess(new InMemoryStore());
  private final InMemorySessions sessions = new InMemorySessions(access);
  private final Accounts accounts =
      SessionUseCases.over(
              access.ports(),
              sessions.ports(),
              OperatorPermissions.in(AccessPermissions.GRANTS),
              InstantSource.system(),
              new Random())
          .accounts();
  private final RecordedConsole console = new RecordedConsole();
  private final UserCommands commands = new UserCommands();

  @Test
  void aUserIsAddedWithItsPasswordAndItsRole() {
    console.type("correct horse battery\nmore");

    assertTrue(run("users", "add", "ada", "--role", "ADMIN"));

    assertEquals("Added: user 1, ada, with the role ADMIN.\n", console.output());
    Credentials stored = sessions.ports().credentials().find(new Username("ada")).orElseThrow();
    assertEquals(Set.of(UserRole.ADMIN), stored.roles());
    assertTrue(
        sessions.ports().hashes().match(new Password("correct horse battery"), stored.hash()));
    assertEquals(new Email("ada@localhost"), user(stored).account().email());
  }

  @Test
  void anAddressMayBeGiven() {
    console.type("correct horse battery");

    assertTrue(run("users", "add", "--email=ada@example.org", "--role=EDITOR", "ada"));

    Credentials stored = sessions.ports().credentials().find(new Username("ada")).orElseThrow();
    assertEquals(new Email("ada@example.org"), user(stored).account().email());
    assertEquals(Set.of(UserRole.EDITOR), stored.roles());
  }

  @Test
  void aRuleThatRefusesTheUserIsTold() {
    console.type("correct horse battery");
    run("users", "add", "ada", "--role", "ADMIN");

    assertRefused("Another user has the name Ada.", "users", "add", "Ada", "--role", "ADMIN");
    console.type("password");
    assertRefused(
        "The password is one of the most common, or is the username.",
        "users",
        "add",
        "bob",
        "--role",
        "ADMIN");
  }

  @Test
  void aPasswordThatIsNoneIsRefused() {
    assertRefused(
        "No password was given, and nobody was added.", "users", "add", "ada", "--role", "ADMIN");
    console.type("short\n");
    assertRefused(
        "The password must have 8 to 128 characters.", "users", "add", "ada", "--role", "ADMIN");
    assertEquals(Optional.empty(), sessions.ports().credentials().find(new Username("ada")));
  }

  @Test
  void whatIsNoNameAddressOrRoleIsRefusedBeforeAnythingIsOpened() {
    assertMisused("The role must be one of ADMIN, EDITOR, VIEWER: --role ADMIN.", "ada");
    assertMisused(
        "The role must be one of ADMIN, EDITOR, VIEWER: --role ADMIN.", "ada", "--role", "admin");
    assertMisused(
        "The address must be an address such as name@example.org.",
        "ada",
        "--role",
        "ADMIN",
        "--email",
        "ada");
    assertMisused(
        "The name must have 1 to 64 letters a to z, digits, dots, hyphens and underscores, and"
            + " begin with a letter or a digit.",
        "a b",
        "--role",
        "ADMIN");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "users",
        "users add",
        "users add a b --role ADMIN",
        "users remove ada --role ADMIN",
        "user add ada --role ADMIN",
        "users add ada --role ADMIN --sudo yes",
        "users add --role"
      })
  void otherWordsAreNoCommand(String words) {
    assertEquals(Optional.empty(), commands.of(List.of(words.split(" ", -1))));
    assertEquals(List.of(), commands.directoriesOf(List.of(words.split(" ", -1))));
  }

  @Test
  void theUsageNamesTheOptions() {
    for (String word : List.of("users add NAME", "--role ROLE", "--email ADDRESS")) {
      assertTrue(commands.usage().contains(word), word);
    }
  }

  private boolean run(String... words) {
    Command command = commands.of(List.of(words)).orElseThrow();
    command.check();
    assertTrue(command.writes());
    return command.run(
        new Command.Ports() {
          @Override
          public <P> P get(Class<P> type) {
            return type.cast(accounts);
          }
        },
        console.console(false));
  }

  private User user(Credentials stored) {
    return access.ports().reader().user(stored.user()).orElseThrow();
  }

  private void assertRefused(String sentence, String... words) {
    assertEquals(
        sentence, assertThrows(CommandRefusedException.class, () -> run(words)).getMessage());
  }

  private void assertMisused(String sentence, String... words) {
    List<String> all = new ArrayList<>(List.of("users", "add"));
    all.addAll(List.of(words));
    assertEquals(
        sentence, assertThrows(CommandRefusedException.class, () -> commands.of(all)).getMessage());
  }
}
