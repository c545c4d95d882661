package dev.muster.application.roster.scenario;

import static dev.muster.application.roster.contract.Refusal.refused;
import static dev.muster.application.roster.contract.RosterFixture.heroProfile;
import static dev.muster.application.roster.contract.RosterFixture.teamProfile;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.application.Precondition;
import dev.muster.application.PreconditionFailedException;
import dev.muster.application.roster.Memberships;
import dev.muster.application.roster.RosterUseCases;
import dev.muster.application.roster.contract.RosterFixture;
import dev.muster.domain.Version;
import dev.muster.domain.roster.Hero;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.JoinTerms;
import dev.muster.domain.roster.JoinedAt;
import dev.muster.domain.roster.Membership;
import dev.muster.domain.roster.MembershipChange;
import dev.muster.domain.roster.Role;
import dev.muster.domain.roster.RosterViolation.UnknownHero;
import dev.muster.domain.roster.RosterViolation.UnknownMembership;
import dev.muster.domain.roster.Team;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A caller that says what it has seen changes that and nothing else. */
public interface PreconditionScenarios extends RosterFixture {
  /** A change of activity alone. */
  MembershipChange REST = new MembershipChange(Optional.empty(), Optional.of(false));

  @Test
  default void aHeroIsRevisedAndRemovedOnlyAsItWasSeen() {
    Hero first = hero("Deadpond");
    Hero second =
        roster().heroes().revise(first.id(), seen(first.version()), it -> heroProfile("Dead"));
    assertEquals(first.version().next(), second.version());

    assertFails(
        () ->
            roster().heroes().revise(first.id(), seen(first.version()), it -> heroProfile("Lost")));
    assertFails(() -> roster().heroes().remove(first.id(), seen(first.version()), true));

    assertEquals(second, roster().queries().hero(first.id()));
    assertEquals(0, roster().heroes().remove(first.id(), seen(second.version()), false));
  }

  @Test
  default void aTeamIsRevisedAndRemovedOnlyAsItWasSeen() {
    Team first = team("Z-Force");
    Team second =
        roster().teams().revise(first.id(), seen(first.version()), it -> teamProfile("Y-Force"));

    assertFails(
        () -> roster().teams().revise(first.id(), seen(first.version()), it -> teamProfile("X")));
    assertFails(() -> roster().teams().remove(first.id(), seen(first.version()), true));

    assertEquals(second, roster().queries().team(first.id()));
    assertEquals(0, roster().teams().remove(first.id(), seen(second.version()), false));
  }

  @Test
  default void aRevisionThatChangesNothingKeepsTheVersion() {
    Hero hero = hero("Deadpond");
    Team team = team("Z-Force");

    assertEquals(hero, roster().heroes().revise(hero.id(), Precondition.NONE, it -> it));
    assertEquals(team, roster().teams().revise(team.id(), Precondition.NONE, it -> it));
    assertEquals(hero, roster().queries().hero(hero.id()));
  }

  @Test
  default void aMembershipIsChangedAndEndedOnlyAsItWasSeen() {
    Membership first = member(team("Z-Force"), hero("Deadpond"), Role.MEMBER);
    Precondition stale = seen(first.version());
    Membership second =
        memberships()
            .settle(first.team(), first.hero(), stale, JoinTerms.as(Role.DEPUTY))
            .membership();

    assertFails(() -> memberships().change(first.team(), first.hero(), stale, REST));
    assertFails(() -> memberships().leave(first.team(), first.hero(), stale));
    assertFails(() -> memberships().settle(first.team(), first.hero(), stale, JoinTerms.DEFAULT));

    assertEquals(second, roster().queries().membership(first.team(), first.hero()));
    memberships().leave(first.team(), first.hero(), seen(second.version()));
    refused(
        UnknownMembership.class, () -> roster().queries().membership(first.team(), first.hero()));
  }

  @Test
  default void aHeroIsSettledOnlyWhereItWasOrWhereItWasNot() {
    Team team = team("Z-Force");
    HeroId hero = hero("Deadpond").id();

    assertFails(
        () -> memberships().settle(team.id(), hero, Precondition.EXISTS, JoinTerms.DEFAULT));
    memberships().settle(team.id(), hero, Precondition.ABSENT, JoinTerms.DEFAULT);
    assertFails(
        () -> memberships().settle(team.id(), hero, Precondition.ABSENT, JoinTerms.DEFAULT));
    memberships().change(team.id(), hero, Precondition.NONE, REST);
    assertFails(
        () -> memberships().settle(team.id(), hero, Precondition.ABSENT, JoinTerms.DEFAULT));
  }

  @Test
  default void whatDoesNotExistIsSaidBeforeAnyPrecondition() {
    Team team = team("Z-Force");
    HeroId stranger = hero("Deadpond").id();
    Precondition stale = seen(new Version(NOBODY));

    refused(UnknownHero.class, () -> roster().heroes().revise(new HeroId(NOBODY), stale, it -> it));
    refused(UnknownMembership.class, () -> memberships().change(team.id(), stranger, stale, REST));
    refused(UnknownMembership.class, () -> memberships().leave(team.id(), stranger, stale));
  }

  @Test
  default void aStalePreconditionIsSaidBeforeAnyRule() {
    Team team = team("Z-Force");
    Membership leader = member(team, hero("Leader"), Role.LEADER);
    Membership follower = member(team, hero("Follower"), Role.MEMBER);
    Precondition stale = seen(new Version(NOBODY));
    JoinTerms inTheFuture =
        new JoinTerms(Optional.empty(), Optional.of(new JoinedAt(NOW.plusSeconds(1))));

    assertFails(() -> memberships().leave(team.id(), leader.hero(), stale));
    assertFails(() -> memberships().change(team.id(), leader.hero(), stale, REST));
    for (JoinTerms refused : List.of(JoinTerms.as(Role.LEADER), inTheFuture)) {
      assertFails(() -> memberships().settle(team.id(), follower.hero(), stale, refused));
    }
    assertFails(() -> roster().teams().remove(team.id(), stale, false));
    assertFails(() -> roster().heroes().remove(leader.hero(), stale, false));
  }

  @Test
  default void aMembershipThatBeganAgainIsNotTheOneThatWasSeen() {
    Team team = team("Z-Force");
    HeroId hero = hero("Deadpond").id();
    RosterUseCases later = RosterUseCases.over(ports(), USERS, () -> NOW.plusMillis(1));
    Membership seen =
        memberships().settle(team.id(), hero, Precondition.NONE, JoinTerms.DEFAULT).membership();
    memberships().leave(team.id(), hero, Precondition.NONE);
    Membership again =
        later
            .memberships()
            .settle(team.id(), hero, Precondition.NONE, JoinTerms.DEFAULT)
            .membership();

    assertNotEquals(seen.version(), again.version());
    assertFails(() -> memberships().leave(team.id(), hero, seen(seen.version())));
  }

  @Test
  default void aChangeIsMadeOfWhatIsStoredAndOneThatRefusesStoresNothing() {
    Team team = team("Z-Force");
    Membership stored = member(team, hero("Deadpond"), Role.MEMBER);
    IllegalStateException refusal = new IllegalStateException("refused");

    assertSame(
        refusal,
        assertThrows(
            IllegalStateException.class,
            () ->
                memberships()
                    .change(
                        team.id(),
                        stored.hero(),
                        Precondition.NONE,
                        present -> {
                          assertEquals(stored, present);
                          throw refusal;
                        })));
    assertEquals(stored, roster().queries().membership(team.id(), stored.hero()));
  }

  private Memberships memberships() {
    return roster().memberships();
  }

  private static Precondition seen(Version version) {
    return Precondition.oneOf(Set.of(version));
  }

  private static void assertFails(Executable command) {
    assertThrows(PreconditionFailedException.class, command);
  }
}
