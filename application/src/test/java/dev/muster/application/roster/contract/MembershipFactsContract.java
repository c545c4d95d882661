package dev.muster.application.roster.contract;

import static dev.muster.application.roster.contract.Refusal.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.domain.Version;
import dev.muster.domain.roster.BatchJoin;
import dev.muster.domain.roster.Hero;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.Membership;
import dev.muster.domain.roster.MembershipFacts;
import dev.muster.domain.roster.Role;
import dev.muster.domain.roster.RosterViolation.UnknownHero;
import dev.muster.domain.roster.RosterViolation.UnknownTeam;
import dev.muster.domain.roster.Team;
import dev.muster.domain.roster.TeamId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Contract of the facts that a claim of the memberships tells. */
public interface MembershipFactsContract extends RosterFixture {
  @Test
  default void aClaimTellsWhereAHeroStands() {
    Team team = team("Z-Force");
    Hero stranger = hero("Stranger");
    Hero deputy = hero("Deputy");
    assertEquals(
        new MembershipFacts(team.id(), stranger.id(), Optional.empty(), Optional.empty(), 0),
        claim(team.id(), stranger.id()));

    Membership second = member(team, deputy, Role.DEPUTY);
    Membership former = inactive(team, hero("Former"), Role.LEADER);
    assertEquals(
        new MembershipFacts(team.id(), deputy.id(), Optional.of(second), Optional.empty(), 0),
        claim(team.id(), deputy.id()));

    Membership leader = member(team, hero("Leader"), Role.LEADER);
    member(team, hero("Third"), Role.MEMBER);
    assertEquals(
        new MembershipFacts(team.id(), deputy.id(), Optional.of(second), Optional.of(leader), 0),
        claim(team.id(), deputy.id()));
    assertEquals(
        new MembershipFacts(team.id(), former.hero(), Optional.of(former), Optional.of(leader), 0),
        claim(team.id(), former.hero()));
    assertEquals(
        new MembershipFacts(team.id(), leader.hero(), Optional.of(leader), Optional.of(leader), 2),
        claim(team.id(), leader.hero()));
  }

  @Test
  default void aClaimRefusesAnUnknownTeamBeforeAnUnknownHero() {
    TeamId nowhere = new TeamId(NOBODY);
    HeroId nobody = new HeroId(NOBODY);
    TeamId team = team("Z-Force").id();
    HeroId hero = hero("Deadpond").id();

    assertEquals(
        new UnknownTeam(nowhere), refused(UnknownTeam.class, () -> claim(nowhere, nobody)));
    assertEquals(new UnknownTeam(nowhere), refused(UnknownTeam.class, () -> claim(nowhere, hero)));
    assertEquals(new UnknownHero(nobody), refused(UnknownHero.class, () -> claim(team, nobody)));
    assertEquals(
        new UnknownTeam(nowhere),
        refused(
            UnknownTeam.class,
            () ->
                ports()
                    .unitOfWork()
                    .execute(() -> ports().memberships().claimAll(nowhere, List.of(hero)))));
  }

  @Test
  default void aClaimOfManyTellsWhoIsKnownWhoIsAMemberAndWhoLeads() {
    Team team = team("Z-Force");
    Membership leader = member(team, hero("Leader"), Role.LEADER);
    Membership resting = inactive(team, hero("Resting"), Role.MEMBER);
    HeroId stranger = hero("Stranger").id();
    HeroId nobody = new HeroId(NOBODY);
    member(
        team("Preventers"),
        new Hero(stranger, Version.FIRST, RosterFixture.heroProfile("x")),
        Role.LEADER);

    BatchJoin batch =
        ports()
            .unitOfWork()
            .execute(
                () ->
                    ports()
                        .memberships()
                        .claimAll(team.id(), List.of(nobody, stranger, resting.hero(), stranger)));

    assertEquals(
        new BatchJoin(
            team.id(),
            Set.of(stranger, resting.hero()),
            Map.of(resting.hero(), resting),
            Optional.of(leader)),
        batch);
  }

  @Test
  default void ofVeryManyFollowersAThousandAreCounted() {
    Team team = team("Z-Force");
    HeroId leader = member(team, hero("Leader"), Role.LEADER).hero();
    List<Membership> followers =
        Stream.generate(
                () -> RosterFixture.membership(team.id(), hero("Follower").id(), Role.MEMBER, true))
            .limit(MembershipFacts.MAX_FOLLOWERS + 1)
            .toList();

    ports().unitOfWork().execute(() -> added(followers.subList(0, 999)));
    assertEquals(999, claim(team.id(), leader).followers());
    ports().unitOfWork().execute(() -> added(followers.subList(999, followers.size())));
    assertEquals(MembershipFacts.MAX_FOLLOWERS, claim(team.id(), leader).followers());
  }

  private int added(List<Membership> memberships) {
    ports().memberships().addAll(memberships);
    return memberships.size();
  }

  private MembershipFacts claim(TeamId team, HeroId hero) {
    return ports().unitOfWork().execute(() -> ports().memberships().claim(team, hero));
  }
}
