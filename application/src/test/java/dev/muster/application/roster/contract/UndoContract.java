package dev.muster.application.roster.contract;

import static dev.muster.application.roster.contract.Refusal.refused;
import static dev.muster.application.roster.contract.RosterFixture.heroProfile;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.domain.roster.Hero;
import dev.muster.domain.roster.Role;
import dev.muster.domain.roster.RosterViolation.TeamNameTaken;
import dev.muster.domain.roster.Team;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Contract of all repositories: what they write is undone with the unit of work. */
public interface UndoContract extends RosterFixture {
  @Test
  default void undoesTheFirstWriteWhenTheSecondIsRefused() {
    Team team = team("Z-Force");
    Hero hero = hero("Deadpond");
    member(team, hero, Role.MEMBER);

    refused(
        TeamNameTaken.class,
        () ->
            unit(
                () -> {
                  ports().memberships().remove(team.id(), hero.id());
                  ports().heroes().update(hero.revised(heroProfile("Renamed")));
                  return team("Z-Force");
                }));

    assertEquals(Optional.of(hero), ports().reader().hero(hero.id()));
    assertEquals(
        Optional.of(RosterFixture.membership(team.id(), hero.id(), Role.MEMBER, true)),
        ports().reader().membership(team.id(), hero.id()));
  }
}
