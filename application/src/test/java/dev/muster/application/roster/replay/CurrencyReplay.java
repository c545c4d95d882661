package dev.muster.application.roster.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.Precondition;
import dev.muster.application.roster.Memberships;
import dev.muster.application.roster.contract.RosterFixture;
import dev.muster.application.roster.replay.CurrencyHistory.Event;
import dev.muster.application.roster.replay.CurrencyHistory.Expected;
import dev.muster.application.roster.replay.CurrencyHistory.Named;
import dev.muster.domain.roster.Headquarters;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.HeroName;
import dev.muster.domain.roster.HeroProfile;
import dev.muster.domain.roster.JoinTerms;
import dev.muster.domain.roster.JoinedAt;
import dev.muster.domain.roster.Membership;
import dev.muster.domain.roster.MembershipChange;
import dev.muster.domain.roster.Role;
import dev.muster.domain.roster.SecretName;
import dev.muster.domain.roster.TeamId;
import dev.muster.domain.roster.TeamName;
import dev.muster.domain.roster.TeamProfile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Replays what happened to legal tender since 1694 through the driving ports. */
public interface CurrencyReplay extends RosterFixture {
  @Test
  @Tag("long")
  default void theHistoryOfTheWorldsCurrenciesLeavesBehindWhatItMust() {
    Map<String, TeamId> teams = new HashMap<>();
    Map<String, HeroId> heroes = new HashMap<>();
    for (Named team : CurrencyHistory.teams()) {
      TeamProfile profile =
          new TeamProfile(new TeamName(team.name()), new Headquarters(team.code()));
      teams.put(team.code(), roster().teams().add(profile).id());
    }
    for (Named hero : CurrencyHistory.heroes()) {
      HeroProfile profile =
          new HeroProfile(new HeroName(hero.name()), new SecretName(hero.code()), Optional.empty());
      heroes.put(hero.code(), roster().heroes().add(profile).id());
    }

    List<Event> events = CurrencyHistory.events();
    events.forEach(event -> replay(event, teams.get(event.team()), heroes.get(event.hero())));

    List<Expected> actual =
        CurrencyHistory.expected().stream()
            .map(it -> asRow(it, stored(teams.get(it.team()), heroes.get(it.hero()))))
            .toList();
    assertEquals(734, events.size());
    assertEquals(461, actual.size());
    assertEquals(CurrencyHistory.expected(), actual);
    assertEquals(
        461,
        teams.values().stream().mapToLong(team -> roster().queries().summary(team).total()).sum());
  }

  private void replay(Event event, TeamId team, HeroId hero) {
    Memberships memberships = roster().memberships();
    switch (event.kind()) {
      case "join" ->
          memberships.settle(
              team,
              hero,
              Precondition.NONE,
              new JoinTerms(
                  Optional.of(event.role()).filter(role -> !role.isEmpty()).map(Role::valueOf),
                  Optional.of(new JoinedAt(event.at()))));
      case "deactivate" ->
          memberships.change(
              team,
              hero,
              Precondition.NONE,
              new MembershipChange(Optional.empty(), Optional.of(false)));
      case "handover" -> memberships.handOver(team, hero);
      default -> throw new IllegalArgumentException(event.kind());
    }
  }

  private Membership stored(TeamId team, HeroId hero) {
    return roster().queries().membership(team, hero);
  }

  private static Expected asRow(Expected codes, Membership membership) {
    return new Expected(
        codes.team(),
        codes.hero(),
        membership.role().name(),
        membership.active(),
        membership.joinedAt().value());
  }
}
