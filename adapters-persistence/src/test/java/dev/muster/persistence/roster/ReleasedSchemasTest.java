package dev.muster.persistence.roster;

import static dev.muster.application.roster.contract.Refusal.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.IdempotencyKey;
import dev.muster.application.IdempotencyRecord;
import dev.muster.application.IdempotencyRecords;
import dev.muster.application.PageRequest;
import dev.muster.application.Precondition;
import dev.muster.application.roster.RosterUseCases;
import dev.muster.application.roster.query.HeroFilter;
import dev.muster.application.roster.query.MemberFilter;
import dev.muster.domain.NameFragment;
import dev.muster.domain.Version;
import dev.muster.domain.roster.Hero;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.HeroName;
import dev.muster.domain.roster.HeroProfile;
import dev.muster.domain.roster.JoinTerms;
import dev.muster.domain.roster.MembershipChange;
import dev.muster.domain.roster.Player;
import dev.muster.domain.roster.PlayerId;
import dev.muster.domain.roster.Role;
import dev.muster.domain.roster.RosterViolation.InactiveMember;
import dev.muster.domain.roster.RosterViolation.LeadershipTaken;
import dev.muster.domain.roster.SecretName;
import dev.muster.domain.roster.TeamId;
import dev.muster.platform.jdbc.kit.TestSchema;
import io.micronaut.context.ApplicationContext;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** This release goes on with what each release before it left, and keeps the rules on it. */
class ReleasedSchemasTest {
  private static final TeamId TEAM = new TeamId(1);
  private static final HeroId LEADER = new HeroId(1);
  private static final HeroId FORMER = new HeroId(3);
  private static final HeroId DEPUTY = new HeroId(4);

  static Stream<Integer> releases() {
    return TestSchema.releases().stream();
  }

  @ParameterizedTest
  @MethodSource("releases")
  void itKeepsAndFindsEveryRowAndTheRulesOnThem(int release) {
    try (ApplicationContext context = start(release)) {
      RosterUseCases roster = roster(context);
      assertKept(release, context, roster);
      assertRuled(roster);
    }
  }

  private static void assertKept(int release, ApplicationContext context, RosterUseCases roster) {
    assertEquals(
        List.of(
            "1 v1 Deadpond, Dive Wilson, -",
            (release < 2 ? "3 v1" : "3 v7") + " Rusty-Man, Tommy Sharp, 48",
            "4 v1 Straße 100%_\\, x, 0"),
        roster.queries().heroes(HeroFilter.ALL, PageRequest.FIRST).items().stream()
            .map(ReleasedSchemasTest::text)
            .toList());
    assertEquals(
        List.of(
            "3 LEADER false 2023-12-31T23:59:59.999999Z",
            "1 LEADER true 2024-01-01T00:00:00Z",
            "4 DEPUTY true 2024-02-29T12:00:00Z"),
        roster.queries().membersOf(TEAM, MemberFilter.ALL, PageRequest.FIRST).items().stream()
            .map(
                member ->
                    "%d %s %s %s"
                        .formatted(
                            member.hero().value(),
                            member.role(),
                            member.active(),
                            member.joinedAt().value()))
            .toList());
    assertEquals(
        new Version(release < 2 ? 1 : 5), roster.queries().membership(TEAM, LEADER).version());
    assertEquals(
        release < 3 ? Optional.empty() : Optional.of("{\"id\":1}"),
        context
            .getBean(IdempotencyRecords.class)
            .find(new IdempotencyKey("a-key"), Instant.EPOCH)
            .map(IdempotencyRecord::answer)
            .map(answer -> answer.text()));
    assertEquals(
        release < 12
            ? Optional.empty()
            : Optional.of(new Player(LEADER, new PlayerId(7), new Version(3))),
        context.getBean(PostgresPorts.class).all().reader().player(LEADER));
    assertFoundByTheirTeams(roster);
    assertFoundByNamesThatWereFoldedOtherwise(roster);
  }

  private static void assertRuled(RosterUseCases roster) {
    HeroId added =
        roster
            .heroes()
            .add(new HeroProfile(new HeroName("New"), new SecretName("Secret"), Optional.empty()))
            .id();
    assertEquals(new HeroId(5), added);
    refused(
        LeadershipTaken.class,
        () ->
            roster.memberships().settle(TEAM, added, Precondition.NONE, JoinTerms.as(Role.LEADER)));
    MembershipChange asMember = new MembershipChange(Optional.of(Role.MEMBER), Optional.empty());
    refused(
        InactiveMember.class,
        () -> roster.memberships().change(TEAM, FORMER, Precondition.NONE, asMember));
    Version seen = roster.queries().membership(TEAM, DEPUTY).version();

    roster.memberships().change(TEAM, DEPUTY, Precondition.oneOf(Set.of(seen)), asMember);

    assertEquals(seen.next(), roster.queries().membership(TEAM, DEPUTY).version());
    roster.memberships().handOver(TEAM, DEPUTY);
    assertEquals(Role.DEPUTY, roster.queries().membership(TEAM, LEADER).role());
  }

  private static void assertFoundByTheirTeams(RosterUseCases roster) {
    assertEquals(List.of(1L, 3L, 4L), found(roster, new HeroFilter(Optional.empty(), 1)));
    assertEquals(List.of(1L), found(roster, new HeroFilter(Optional.empty(), 2)));
    assertEquals(List.of(), found(roster, new HeroFilter(Optional.empty(), 3)));
  }

  private static void assertFoundByNamesThatWereFoldedOtherwise(RosterUseCases roster) {
    NameFragment fragment = new NameFragment("STRAßE");
    assertEquals(List.of(4L), found(roster, new HeroFilter(Optional.of(fragment), 0)));
  }

  private static List<Long> found(RosterUseCases roster, HeroFilter filter) {
    return roster.queries().heroes(filter, PageRequest.FIRST).items().stream()
        .map(hero -> hero.id().value())
        .toList();
  }

  private static ApplicationContext start(int release) {
    return ApplicationContext.run(
        new HashMap<>(TestSchema.of(release, ReleasedSchemasTest.class).settings()));
  }

  private static RosterUseCases roster(ApplicationContext context) {
    return RosterUseCases.over(
        context.getBean(PostgresPorts.class).all(), _ -> true, InstantSource.system());
  }

  private static String text(Hero hero) {
    return "%d v%d %s, %s, %s"
        .formatted(
            hero.id().value(),
            hero.version().value(),
            hero.profile().name().value(),
            hero.profile().secretName().value(),
            hero.profile().age().map(age -> String.valueOf(age.years())).orElse("-"));
  }
}
