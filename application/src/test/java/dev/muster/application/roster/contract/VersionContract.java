package dev.muster.application.roster.contract;

import static dev.muster.application.roster.contract.RosterFixture.changed;
import static dev.muster.application.roster.contract.RosterFixture.heroProfile;
import static dev.muster.application.roster.contract.RosterFixture.teamProfile;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.application.StaleVersionException;
import dev.muster.domain.Version;
import dev.muster.domain.roster.Hero;
import dev.muster.domain.roster.Membership;
import dev.muster.domain.roster.Role;
import dev.muster.domain.roster.Team;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Contract of all repositories: nothing is stored in the place of a version that nobody saw. */
public interface VersionContract extends RosterFixture {
  @Test
  default void aHeroIsStoredOnlyInThePlaceOfTheVersionBefore() {
    Hero first = hero("Deadpond");
    Hero second = first.revised(heroProfile("Dead"));
    Hero third = second.revised(heroProfile("Deader"));
    assertEquals(Version.FIRST, first.version());

    assertStale(() -> ports().heroes().update(third));
    ports().heroes().update(second);
    assertStale(() -> ports().heroes().update(first.revised(heroProfile("Lost"))));
    assertStale(() -> ports().heroes().update(second));

    assertEquals(Optional.of(second), ports().reader().hero(first.id()));
    ports().heroes().update(third);
    assertEquals(Optional.of(third), ports().reader().hero(first.id()));
  }

  @Test
  default void aTeamIsStoredOnlyInThePlaceOfTheVersionBefore() {
    Team first = team("Z-Force");
    Team second = first.revised(teamProfile("Y-Force"));
    team("Preventers");
    assertEquals(Version.FIRST, first.version());

    ports().teams().update(second);
    assertStale(() -> ports().teams().update(first.revised(teamProfile("Lost"))));
    assertStale(() -> ports().teams().update(first.revised(teamProfile("Preventers"))));

    assertEquals(Optional.of(second), ports().reader().team(first.id()));
  }

  @Test
  default void aMembershipIsStoredOnlyInThePlaceOfTheVersionBefore() {
    Membership first = member(team("Z-Force"), hero("Deadpond"), Role.MEMBER);
    Membership second = changed(first, Role.DEPUTY, true);

    ports().memberships().update(second);
    assertStale(() -> ports().memberships().update(changed(first, Role.LEADER, true)));
    assertStale(() -> ports().memberships().update(second));

    assertEquals(Optional.of(second), ports().reader().membership(first.team(), first.hero()));
  }

  @Test
  default void manyMembershipsAreChangedAllOrNoneIfOneIsStale() {
    Team team = team("Z-Force");
    Membership fresh = member(team, hero("Fresh"), Role.MEMBER);
    Membership moved = member(team, hero("Moved"), Role.MEMBER);
    ports().memberships().update(changed(moved, Role.DEPUTY, true));
    List<Membership> changes =
        List.of(changed(fresh, Role.DEPUTY, false), changed(moved, Role.MEMBER, false));

    assertThrows(
        RuntimeException.class,
        () ->
            ports()
                .unitOfWork()
                .execute(
                    () -> {
                      ports().memberships().updateAll(changes);
                      return true;
                    }));

    assertEquals(Optional.of(fresh), ports().reader().membership(team.id(), fresh.hero()));
  }

  private static void assertStale(Executable update) {
    assertThrows(StaleVersionException.class, update);
  }
}
