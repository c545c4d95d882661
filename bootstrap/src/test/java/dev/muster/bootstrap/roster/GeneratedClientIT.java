package dev.muster.bootstrap.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.muster.bootstrap.MusterProcess;
import dev.muster.client.ApiClient;
import dev.muster.client.ApiException;
import dev.muster.client.ApiResponse;
import dev.muster.client.HeroesApi;
import dev.muster.client.MembershipsApi;
import dev.muster.client.TeamsApi;
import dev.muster.client.model.Handover;
import dev.muster.client.model.HandoverRequest;
import dev.muster.client.model.Hero;
import dev.muster.client.model.HeroPatch;
import dev.muster.client.model.HeroProfile;
import dev.muster.client.model.Intake;
import dev.muster.client.model.IntakeItem;
import dev.muster.client.model.IntakeItem.OutcomeEnum;
import dev.muster.client.model.IntakeRequest;
import dev.muster.client.model.JoinTerms;
import dev.muster.client.model.Membership;
import dev.muster.client.model.MembershipPatch;
import dev.muster.client.model.Named;
import dev.muster.client.model.Problem;
import dev.muster.client.model.Role;
import dev.muster.client.model.Summary;
import dev.muster.client.model.SummaryByRole;
import dev.muster.client.model.TeamMember;
import dev.muster.client.model.TeamMemberPage;
import java.net.URI;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** A client that others made of the OpenAPI document alone plays the tutorial. */
class GeneratedClientIT {
  private static final long Z_FORCE = 1;
  private static final long PREVENTERS = 2;
  private static final long DEADPOND = 1;
  private static final long RUSTY_MAN = 2;
  private static final long SPIDER_BOY = 3;
  private static final OffsetDateTime BEGINNING = OffsetDateTime.parse("2024-01-01T00:00:00Z");

  @TempDir static Path directory;
  private static MusterProcess muster;

  private final ApiClient client = client(muster.service());
  private final HeroesApi heroes = new HeroesApi(client);
  private final TeamsApi teams = new TeamsApi(client);
  private final MembershipsApi memberships = new MembershipsApi(client);

  @BeforeAll
  static void start() throws Exception {
    muster = MusterProcess.start(directory, Map.of());
  }

  @AfterAll
  static void stop() throws Exception {
    muster.close();
  }

  @Test
  void theTutorialIsPlayed() throws Exception {
    List<Hero> inTwoTeams = heroes.listHeroes(null, 2, null, null).getItems();
    assertEquals(
        List.of(new Hero().id(DEADPOND).name("Deadpond").secretName("Dive Wilson").age(null)),
        inTwoTeams);

    OffsetDateTime noon = OffsetDateTime.parse("2025-06-01T12:00:00+02:00");
    ApiResponse<Membership> joined =
        memberships.settleMembershipWithHttpInfo(
            Z_FORCE, SPIDER_BOY, null, null, new JoinTerms().joinedAt(noon));
    assertEquals(201, joined.getStatusCode());
    assertEquals(noon.toInstant(), joined.getData().getJoinedAt().toInstant());
    memberships.endMembership(Z_FORCE, SPIDER_BOY, null);
    assertProblem(
        404,
        "/problems/unknown-membership",
        () -> memberships.readMembership(Z_FORCE, SPIDER_BOY, null, null));

    MembershipPatch promotion = new MembershipPatch().role(Role.LEADER);
    Problem taken =
        assertProblem(
            409,
            "/problems/leadership-taken",
            () -> memberships.changeMembership(PREVENTERS, SPIDER_BOY, promotion, null));
    assertEquals(RUSTY_MAN, taken.getLeaderId());
    Problem desertion =
        assertProblem(
            409,
            "/problems/desertion",
            () -> memberships.endMembership(PREVENTERS, RUSTY_MAN, null));
    assertEquals(2, desertion.getFollowers());
    assertEquals(
        new Handover()
            .leader(member(PREVENTERS, SPIDER_BOY, Role.LEADER))
            .former(member(PREVENTERS, RUSTY_MAN, Role.DEPUTY)),
        memberships.handOver(PREVENTERS, new HandoverRequest().heroId(SPIDER_BOY)));

    assertEquals(
        new Intake()
            .joined(1L)
            .returned(0L)
            .alreadyMembers(1L)
            .unknown(1L)
            .items(
                List.of(
                    outcome(DEADPOND, OutcomeEnum.ALREADY_MEMBER, Role.LEADER),
                    outcome(RUSTY_MAN, OutcomeEnum.JOINED, Role.MEMBER),
                    outcome(99, OutcomeEnum.UNKNOWN_HERO, null))),
        memberships.addMembers(
            Z_FORCE, new IntakeRequest().heroIds(List.of(DEADPOND, RUSTY_MAN, 99L))));

    assertEquals(
        List.of(
            member(DEADPOND, "Deadpond", Role.MEMBER),
            member(RUSTY_MAN, "Rusty-Man", Role.DEPUTY),
            member(SPIDER_BOY, "Spider-Boy", Role.LEADER)),
        membersPageByPage());
    assertEquals(
        new Summary()
            .teamId(PREVENTERS)
            .total(3L)
            .active(3L)
            .inactive(0L)
            .byRole(new SummaryByRole().LEADER(1L).DEPUTY(1L).MEMBER(1L)),
        teams.summariseTeam(PREVENTERS));
  }

  @Test
  void whatIsReadIsChangedOnlyInTheVersionThatWasRead() throws Exception {
    HeroProfile profile = new HeroProfile().name("Black Lion").secretName("Trevor Challa");
    ApiResponse<Hero> added = heroes.addHeroWithHttpInfo(profile, "key-of-the-generated-client");
    String tag = added.getHeaders().get("etag").getFirst();
    long id = added.getData().getId();

    assertEquals(added.getData(), heroes.addHero(profile, "key-of-the-generated-client"));
    assertEquals(35, heroes.reviseHero(id, new HeroPatch().age(35), tag).getAge());
    assertProblem(
        412,
        "/problems/precondition-failed",
        () -> heroes.reviseHero(id, new HeroPatch().age(36), tag));
    heroes.removeHero(id, null, null);
  }

  private List<TeamMember> membersPageByPage() throws ApiException {
    List<TeamMember> members = new ArrayList<>();
    String after = null;
    do {
      TeamMemberPage page =
          memberships.listMembers(PREVENTERS, null, true, BEGINNING, null, 2, after);
      members.addAll(page.getItems());
      after = page.getNext();
    } while (after != null);
    return members;
  }

  private Problem assertProblem(int status, String type, Executable request)
      throws JsonProcessingException {
    ApiException refused = assertThrows(ApiException.class, request);
    Problem problem = client.getObjectMapper().readValue(refused.getResponseBody(), Problem.class);
    assertEquals(status, refused.getCode());
    assertEquals(status, problem.getStatus());
    assertEquals(type, problem.getType().toString());
    return problem;
  }

  private static Membership member(long team, long hero, Role role) {
    return new Membership().teamId(team).heroId(hero).role(role).active(true).joinedAt(BEGINNING);
  }

  private static TeamMember member(long hero, String name, Role role) {
    return new TeamMember()
        .hero(new Named().id(hero).name(name))
        .role(role)
        .active(true)
        .joinedAt(BEGINNING);
  }

  private static IntakeItem outcome(long hero, OutcomeEnum outcome, Role role) {
    return new IntakeItem().heroId(hero).outcome(outcome).role(role);
  }

  private static ApiClient client(URI service) {
    ApiClient client = new ApiClient();
    client.updateBaseUri(service.toString());
    return client;
  }
}
