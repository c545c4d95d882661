package dev.muster.application.access.random;

import dev.muster.application.PageRequest;
import dev.muster.application.Precondition;
import dev.muster.application.access.AccessUseCases;
import dev.muster.application.access.query.UserFilter;
import dev.muster.domain.Email;
import dev.muster.domain.EmailFragment;
import dev.muster.domain.NameFragment;
import dev.muster.domain.UserRole;
import dev.muster.domain.Version;
import dev.muster.domain.access.Account;
import dev.muster.domain.access.AvatarUrl;
import dev.muster.domain.access.Bio;
import dev.muster.domain.access.ProfileContent;
import dev.muster.domain.access.UserId;
import dev.muster.domain.access.Username;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * Makes commands and questions at random, over few users so that they often meet, some of whom do
 * not exist.
 */
public final class RandomCommands {
  private static final int IDS = 9;
  private static final List<String> NAMES =
      List.of("a", "A", "ab", "Ab", "a_b", "a.b", "a-", "0", "b", "B", "c", "d");
  private static final List<String> DOMAINS = List.of("x", "X", "Ä", "ä", "a%", "ß");

  private final RandomGenerator random;
  private final Instant now;

  /**
   * Starts a sequence.
   *
   * @param random where chance comes from
   * @param now the moment of all commands
   */
  public RandomCommands(RandomGenerator random, Instant now) {
    this.random = random;
    this.now = now;
  }

  /** Returns a command or a question; the same object asks the same of every adapter. */
  public Function<AccessUseCases, Object> next() {
    UserId user = user();
    UserRole role = random.nextBoolean() ? UserRole.ADMIN : one(List.of(UserRole.values()));
    Account account =
        new Account(new Username(one(NAMES)), new Email(one(NAMES) + "@" + one(DOMAINS)));
    ProfileContent content =
        new ProfileContent(
            maybe(() -> new Bio(one(DOMAINS))),
            maybe(() -> new AvatarUrl("https://x/" + one(List.of("1", "2")))));
    Precondition seen = precondition();
    return switch (random.nextInt(20)) {
      case 0, 1, 2 -> access -> access.users().add(account);
      case 3, 4 -> access -> access.users().revise(user, seen, _ -> account);
      case 5 -> access -> access.users().remove(user, seen);
      case 6, 7, 8 -> access -> access.profiles().put(user, seen, content);
      case 9 ->
          access -> {
            access.profiles().remove(user, seen);
            return "removed";
          };
      case 10, 11 -> access -> access.roles().grant(user, role);
      case 12, 13 ->
          access -> {
            access.roles().revoke(user, role);
            return "revoked";
          };
      default -> question(user, role);
    };
  }

  private Function<AccessUseCases, Object> question(UserId user, UserRole role) {
    UserFilter filter =
        new UserFilter(
            maybe(() -> new NameFragment(one(NAMES))),
            maybe(() -> new EmailFragment(one(DOMAINS))));
    PageRequest page = new PageRequest(1 + random.nextInt(4), Optional.empty());
    return switch (random.nextInt(6)) {
      case 0 -> access -> access.users().list(filter, page);
      case 1 -> access -> access.users().read(user);
      case 4 -> access -> access.users().usernames(Set.copyOf(List.of(user, new UserId(1))));
      case 2 -> access -> access.profiles().read(user);
      case 3 -> access -> access.roles().rolesOf(user, page);
      default -> access -> access.roles().holdersOf(role, page);
    };
  }

  private Precondition precondition() {
    return switch (random.nextInt(10)) {
      case 0 -> Precondition.EXISTS;
      case 1 -> Precondition.ABSENT;
      case 2 -> Precondition.oneOf(Set.of(new Version(1 + random.nextInt(3))));
      case 3 -> Precondition.oneOf(Set.of(Version.beginning(now), Version.beginning(now).next()));
      default -> Precondition.NONE;
    };
  }

  private UserId user() {
    return new UserId(1 + random.nextInt(IDS));
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }
}
