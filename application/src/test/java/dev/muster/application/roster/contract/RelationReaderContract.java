package dev.muster.application.roster.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.roster.port.RosterReader.JoinKey;
import dev.muster.application.roster.query.HeroTeam;
import dev.muster.application.roster.query.JoinedBound;
import dev.muster.application.roster.query.MemberFilter;
import dev.muster.application.roster.query.TeamMember;
import dev.muster.domain.Version;
import dev.muster.domain.roster.Hero;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.JoinedAt;
import dev.muster.domain.roster.Membership;
import dev.muster.domain.roster.Role;
import dev.muster.domain.roster.Team;
import dev.muster.domain.roster.TeamId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Contract of the read port for the relation, from both sides. */
public interface RelationReaderContract extends RosterFixture {
  @Test
  default void theListsOfWhatIsNotThereDifferFromEmptyLists() {
    Team team = team("Z-Force");
    Hero hero = hero("Deadpond");

    assertEquals(Optional.empty(), members(new TeamId(NOBODY), MemberFilter.ALL));
    assertEquals(Optional.empty(), teams(new HeroId(NOBODY), MemberFilter.ALL));
    assertEquals(Optional.of(List.of()), members(team.id(), MemberFilter.ALL));
    assertEquals(Optional.of(List.of()), teams(hero.id(), MemberFilter.ALL));
  }

  @Test
  default void membersAreListedByTheMomentTheyJoinedThenById() {
    Team team = team("Z-Force");
    Hero second = hero("Second");
    Hero third = hero("Third");
    Hero first = hero("First");
    joined(team, third, Role.DEPUTY, false, "2020-01-01T00:00:00.000001Z");
    joined(team, second, Role.MEMBER, true, "2020-01-01T00:00:00Z");
    joined(team, first, Role.LEADER, true, "1694-07-27T00:00:00Z");
    Hero sameMoment = hero("Same moment");
    joined(team, sameMoment, Role.MEMBER, true, "2020-01-01T00:00:00Z");
    joined(team("Preventers"), first, Role.MEMBER, true, "2020-01-01T00:00:00Z");

    List<TeamMember> all =
        List.of(
            asMember(first, Role.LEADER, true, "1694-07-27T00:00:00Z"),
            asMember(second, Role.MEMBER, true, "2020-01-01T00:00:00Z"),
            asMember(sameMoment, Role.MEMBER, true, "2020-01-01T00:00:00Z"),
            asMember(third, Role.DEPUTY, false, "2020-01-01T00:00:00.000001Z"));
    assertEquals(Optional.of(all), members(team.id(), MemberFilter.ALL));
    assertEquals(
        Optional.of(all.subList(0, 2)),
        ports().reader().membersOf(team.id(), MemberFilter.ALL, Optional.empty(), 2));
    for (int i = 0; i < all.size(); i++) {
      JoinKey key = new JoinKey(all.get(i).joinedAt(), all.get(i).hero().value());
      assertEquals(
          Optional.of(all.subList(i + 1, all.size())),
          ports().reader().membersOf(team.id(), MemberFilter.ALL, Optional.of(key), 10));
    }
  }

  @Test
  default void theTeamsOfAHeroAreListedByTheMomentItJoinedThemThenById() {
    Hero hero = hero("Deadpond");
    Team second = team("Second");
    Team third = team("Third");
    Team first = team("First");
    joined(third, hero, Role.DEPUTY, false, "2020-01-01T00:00:00Z");
    joined(second, hero, Role.MEMBER, true, "2020-01-01T00:00:00Z");
    joined(first, hero, Role.LEADER, true, "1694-07-27T00:00:00Z");
    joined(first, hero("Other"), Role.MEMBER, true, "1694-07-27T00:00:00Z");

    List<HeroTeam> all =
        List.of(
            asTeam(first, Role.LEADER, true, "1694-07-27T00:00:00Z"),
            asTeam(second, Role.MEMBER, true, "2020-01-01T00:00:00Z"),
            asTeam(third, Role.DEPUTY, false, "2020-01-01T00:00:00Z"));
    assertEquals(Optional.of(all), teams(hero.id(), MemberFilter.ALL));
    assertEquals(
        Optional.of(all.subList(0, 1)),
        ports().reader().teamsOf(hero.id(), MemberFilter.ALL, Optional.empty(), 1));
    for (int i = 0; i < all.size(); i++) {
      JoinKey key = new JoinKey(all.get(i).joinedAt(), all.get(i).team().value());
      assertEquals(
          Optional.of(all.subList(i + 1, all.size())),
          ports().reader().teamsOf(hero.id(), MemberFilter.ALL, Optional.of(key), 10));
    }
  }

  @Test
  default void bothSidesAreFilteredByRoleActivityAndTheMomentOfJoining() {
    Team team = team("Z-Force");
    Hero leader = hero("Leader");
    Hero deputy = hero("Deputy");
    Hero former = hero("Former deputy");
    joined(team, leader, Role.LEADER, true, "2020-01-01T00:00:00Z");
    joined(team, deputy, Role.DEPUTY, true, "2021-01-01T00:00:00Z");
    joined(team, former, Role.DEPUTY, false, "2022-01-01T00:00:00Z");

    assertFound(team, List.of(leader, deputy, former), MemberFilter.ALL);
    assertFound(team, List.of(deputy, former), filter("DEPUTY", null, null, null));
    assertFound(team, List.of(leader, deputy), filter(null, true, null, null));
    assertFound(team, List.of(former), filter("DEPUTY", false, null, null));
    assertFound(team, List.of(), filter("MEMBER", null, null, null));
    assertFound(team, List.of(deputy, former), filter(null, null, "2021-01-01T00:00:00Z", null));
    assertFound(team, List.of(leader, deputy), filter(null, null, null, "2021-01-01T00:00:00Z"));
    assertFound(
        team,
        List.of(deputy),
        filter("DEPUTY", true, "2020-01-01T00:00:00.000001Z", "2022-01-01T00:00:00Z"));
    assertFound(
        team, List.of(), filter(null, null, "2021-01-01T00:00:00.000001Z", "2021-12-31T23:59:59Z"));
  }

  @Test
  default void aBoundThatIsFinerThanAMicrosecondKeepsOutWhatLiesBeyondIt() {
    Team team = team("Z-Force");
    Hero first = hero("First");
    Hero second = hero("Second");
    joined(team, first, Role.MEMBER, true, "2020-01-01T00:00:00Z");
    joined(team, second, Role.MEMBER, true, "2020-01-01T00:00:00.000001Z");
    String between = "2020-01-01T00:00:00.000000001Z";
    String later = "2020-01-01T00:00:00.000000999Z";

    assertFound(team, List.of(second), filter(null, null, between, null));
    assertFound(team, List.of(second), filter(null, null, later, null));
    assertFound(team, List.of(first), filter(null, null, null, between));
    assertFound(team, List.of(first), filter(null, null, null, later));
    assertFound(team, List.of(), filter(null, null, between, later));
  }

  private void assertFound(Team team, List<Hero> expected, MemberFilter filter) {
    List<HeroId> expectedIds = expected.stream().map(Hero::id).toList();
    assertEquals(
        expectedIds,
        members(team.id(), filter).orElseThrow().stream().map(TeamMember::hero).toList(),
        () -> "members with " + filter);
    for (TeamMember member : members(team.id(), MemberFilter.ALL).orElseThrow()) {
      assertEquals(
          expectedIds.contains(member.hero()) ? 1 : 0,
          teams(member.hero(), filter).orElseThrow().size(),
          () -> "teams of " + member + " with " + filter);
    }
  }

  private Optional<List<TeamMember>> members(TeamId team, MemberFilter filter) {
    return ports().reader().membersOf(team, filter, Optional.empty(), 10);
  }

  private Optional<List<HeroTeam>> teams(HeroId hero, MemberFilter filter) {
    return ports().reader().teamsOf(hero, filter, Optional.empty(), 10);
  }

  private void joined(Team team, Hero hero, Role role, boolean active, String at) {
    ports()
        .memberships()
        .add(
            new Membership(team.id(), hero.id(), role, active, moment(at), Version.beginning(NOW)));
  }

  private static TeamMember asMember(Hero hero, Role role, boolean active, String at) {
    return new TeamMember(hero.id(), hero.profile().name(), role, active, moment(at));
  }

  private static HeroTeam asTeam(Team team, Role role, boolean active, String at) {
    return new HeroTeam(team.id(), team.profile().name(), role, active, moment(at));
  }

  private static MemberFilter filter(String role, Boolean active, String from, String to) {
    return new MemberFilter(
        Optional.ofNullable(role).map(Role::valueOf),
        Optional.ofNullable(active),
        Optional.ofNullable(from).map(RelationReaderContract::bound),
        Optional.ofNullable(to).map(RelationReaderContract::bound));
  }

  private static JoinedBound bound(String at) {
    return new JoinedBound(Instant.parse(at));
  }

  private static JoinedAt moment(String at) {
    return new JoinedAt(Instant.parse(at));
  }
}
