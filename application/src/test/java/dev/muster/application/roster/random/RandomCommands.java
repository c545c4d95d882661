package dev.muster.application.roster.random;

import dev.muster.application.PageRequest;
import dev.muster.application.Precondition;
import dev.muster.application.roster.RosterUseCases;
import dev.muster.application.roster.query.HeroFilter;
import dev.muster.application.roster.query.JoinedBound;
import dev.muster.application.roster.query.MemberFilter;
import dev.muster.application.roster.query.TeamFilter;
import dev.muster.domain.NameFragment;
import dev.muster.domain.Version;
import dev.muster.domain.roster.Age;
import dev.muster.domain.roster.Headquarters;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.HeroName;
import dev.muster.domain.roster.HeroProfile;
import dev.muster.domain.roster.JoinTerms;
import dev.muster.domain.roster.JoinedAt;
import dev.muster.domain.roster.MembershipChange;
import dev.muster.domain.roster.PlayerId;
import dev.muster.domain.roster.Role;
import dev.muster.domain.roster.SecretName;
import dev.muster.domain.roster.TeamId;
import dev.muster.domain.roster.TeamName;
import dev.muster.domain.roster.TeamProfile;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * Makes commands and questions at random, over few teams and heroes so that they often meet, some
 * of which do not exist.
 */
public final class RandomCommands {
  private static final int IDS = 9;
  private static final List<String> NAMES =
      List.of(
          "a",
          "A",
          "b",
          "ab",
          "Ab%",
          "a_b",
          "Ä",
          "a\u0308",
          "ß",
          "\uD83D\uDEE1 b",
          "İ",
          "i\u0307",
          "ς",
          "A\u200D\u0308",
          "\uD83D\uDEE1\u00A0 B");

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

  /** A command or a question; the same object asks the same of every roster. */
  public Function<RosterUseCases, Object> next() {
    HeroId hero = new HeroId(1 + random.nextInt(IDS));
    TeamId team = new TeamId(1 + random.nextInt(IDS));
    HeroProfile heroProfile = heroProfile();
    TeamProfile teamProfile = teamProfile();
    JoinTerms terms = new JoinTerms(maybe(this::role), maybe(this::moment));
    MembershipChange change = new MembershipChange(maybe(this::role), maybe(random::nextBoolean));
    Precondition seen = precondition();
    boolean cascade = random.nextInt(4) == 0;
    PlayerId player = new PlayerId(1 + random.nextInt(3));
    return switch (random.nextInt(27)) {
      case 0 -> roster -> roster.heroes().add(heroProfile);
      case 1 -> roster -> roster.teams().add(teamProfile);
      case 2 -> roster -> roster.heroes().revise(hero, seen, old -> heroProfile);
      case 3 -> roster -> roster.teams().revise(team, seen, old -> teamProfile);
      case 4 -> roster -> roster.heroes().remove(hero, seen, cascade);
      case 5 -> roster -> roster.teams().remove(team, seen, cascade);
      case 8, 9, 10 -> roster -> roster.memberships().settle(team, hero, seen, terms);
      case 6, 7, 11 -> joinAll(team, terms);
      case 12, 13, 14, 15 -> roster -> roster.memberships().change(team, hero, seen, change);
      case 16 ->
          roster -> {
            roster.memberships().leave(team, hero, seen);
            return "left";
          };
      case 17, 18 -> roster -> roster.memberships().handOver(team, hero);
      case 19, 20 -> roster -> roster.players().assign(hero, seen, player);
      case 21 ->
          roster -> {
            roster.players().release(hero, seen);
            return "released";
          };
      default -> question(team, hero);
    };
  }

  private Function<RosterUseCases, Object> joinAll(TeamId team, JoinTerms terms) {
    List<HeroId> heroes =
        Stream.generate(() -> new HeroId(1 + random.nextInt(IDS)))
            .limit(1 + random.nextInt(6))
            .toList();
    return roster -> roster.memberships().joinAll(team, heroes, terms);
  }

  private Function<RosterUseCases, Object> question(TeamId team, HeroId hero) {
    HeroFilter heroes = new HeroFilter(maybe(this::fragment), random.nextInt(4));
    TeamFilter teams = new TeamFilter(maybe(this::fragment));
    MemberFilter members =
        new MemberFilter(
            maybe(this::role), maybe(random::nextBoolean), maybe(this::bound), Optional.empty());
    PageRequest page = new PageRequest(1 + random.nextInt(5), Optional.empty());
    return switch (random.nextInt(7)) {
      case 0 -> roster -> roster.queries().heroes(heroes, page);
      case 1 -> roster -> roster.queries().teams(teams, page);
      case 2 -> roster -> roster.queries().membersOf(team, members, page);
      case 3 -> roster -> roster.queries().teamsOf(hero, members, page);
      case 4 -> roster -> roster.queries().membership(team, hero);
      case 5 -> roster -> roster.players().read(hero);
      default -> roster -> roster.queries().summary(team);
    };
  }

  private Precondition precondition() {
    return switch (random.nextInt(12)) {
      case 0 -> Precondition.EXISTS;
      case 1 -> Precondition.ABSENT;
      case 2 -> Precondition.oneOf(Set.of(version()));
      case 3 -> Precondition.noneOf(Set.of(version()));
      case 4 -> Precondition.oneOf(Set.of(Version.beginning(now), Version.beginning(now).next()));
      default -> Precondition.NONE;
    };
  }

  private Version version() {
    return new Version(1 + random.nextInt(3));
  }

  private HeroProfile heroProfile() {
    return new HeroProfile(
        new HeroName(name()), new SecretName(name()), maybe(() -> new Age(random.nextInt(99))));
  }

  private TeamProfile teamProfile() {
    return new TeamProfile(new TeamName(name()), new Headquarters(name()));
  }

  private String name() {
    return NAMES.get(random.nextInt(NAMES.size()));
  }

  private NameFragment fragment() {
    return new NameFragment(name());
  }

  private Role role() {
    return Role.values()[random.nextInt(Role.values().length)];
  }

  private JoinedBound bound() {
    return new JoinedBound(moment().value().plusNanos(random.nextInt(2)));
  }

  private JoinedAt moment() {
    // Few moments, so that ties happen, and now and then one in the future.
    return new JoinedAt(now.minus(random.nextInt(-1, 5), ChronoUnit.MICROS));
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }
}
