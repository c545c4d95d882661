package dev.muster.web.roster;

import dev.muster.application.Page;
import dev.muster.application.PageRequest;
import dev.muster.application.roster.RosterQueries;
import dev.muster.application.roster.query.MemberFilter;
import dev.muster.application.roster.query.TeamMember;
import dev.muster.domain.roster.Role;
import dev.muster.domain.roster.TeamId;
import dev.muster.platform.web.page.Html;
import dev.muster.platform.web.page.PageFragment;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows on the page of a team its leader, and a picture of its members. */
@Singleton
final class TeamFragment implements PageFragment {
  private static final MemberFilter LEADER =
      new MemberFilter(
          Optional.of(Role.LEADER), Optional.of(true), Optional.empty(), Optional.empty());

  private final RosterQueries queries;

  TeamFragment(RosterQueries queries) {
    this.queries = queries;
  }

  @Override
  public String path() {
    return "/teams/{teamId}";
  }

  @Override
  public Html on(Map<String, String> variables) {
    TeamId team = new TeamId(Long.parseLong(variables.get("teamId")));
    Page<TeamMember> members =
        queries.membersOf(
            team, MemberFilter.ALL, new PageRequest(PageRequest.MAX_LIMIT, Optional.empty()));
    Html leader =
        queries.membersOf(team, LEADER, PageRequest.FIRST).items().stream()
            .findFirst()
            .map(TeamFragment::leader)
            .orElse(new Html("<p>Nobody leads this team.</p>\n"));
    return Html.of(
        List.of(leader, MembersOverTime.picture(members.items(), members.next().isPresent())));
  }

  private static Html leader(TeamMember leader) {
    return Html.of(
        "<p><a href=\"/heroes/%s\">%s</a> leads this team, and has been a member since %s.</p>\n",
        leader.hero().value(), leader.name().value(), MembersOverTime.day(leader));
  }
}
