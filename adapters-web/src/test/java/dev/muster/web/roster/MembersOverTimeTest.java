package dev.muster.web.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.application.roster.query.TeamMember;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.HeroName;
import dev.muster.domain.roster.JoinedAt;
import dev.muster.domain.roster.Role;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The picture goes up by one where a member joined, and says in words what it shows. */
class MembersOverTimeTest {
  private static final TeamMember FIRST = member("2024-01-01T00:00:00Z");
  private static final TeamMember MIDDLE = member("2024-01-02T00:00:00Z");
  private static final TeamMember LAST = member("2024-01-03T00:00:00Z");

  @Test
  void theLineHasAStepForEachMember() {
    String picture = picture(List.of(FIRST, MIDDLE, LAST), false);

    assertTrue(picture.contains("d=\"M0 90H0V63H275V37H550V10H600\""), picture);
    assertTrue(picture.contains("<title id=\"members-title\">3 members, who joined from"), picture);
    assertTrue(picture.contains(" from 2024-01-01 to 2024-01-03.</figcaption>"), picture);
  }

  @Test
  void membersOfOneDayHaveOneDate() {
    String picture = picture(List.of(FIRST), false);

    assertTrue(picture.contains("d=\"M0 90H0V10H600\""), picture);
    assertTrue(picture.contains("1 member, who joined on 2024-01-01.</figcaption>"), picture);
    assertTrue(picture.contains("y=\"106\"></text>"), picture);
  }

  @Test
  void aPictureOfSomeSaysSo() {
    String picture = picture(List.of(FIRST, LAST), true);

    assertTrue(picture.contains(">The first 2 members, who joined from"), picture);
  }

  @Test
  void aTeamWithoutMembersHasNoPicture() {
    assertEquals("", picture(List.of(), false));
  }

  private static String picture(List<TeamMember> members, boolean first) {
    return MembersOverTime.picture(members, first).markup();
  }

  private static TeamMember member(String joinedAt) {
    return new TeamMember(
        new HeroId(1),
        new HeroName("Hero"),
        Role.MEMBER,
        true,
        new JoinedAt(Instant.parse(joinedAt)));
  }
}
