package dev.muster.web.roster;

import dev.muster.platform.web.HomeLinks;
import jakarta.inject.Singleton;
import java.util.List;

/** Introduces the roster on the front page, before any other context. */
@Singleton
final class RosterHomeLinks implements HomeLinks {
  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }

  @Override
  public String title() {
    return "Heroes, teams, and who is in which";
  }

  @Override
  public String introduction() {
    return """
    The roster keeps heroes, teams and the memberships between them: each membership has a
    role, an activity state and the moment when it began.\
    """;
  }

  @Override
  public List<Link> links() {
    return List.of(new Link("heroes", "Heroes", "/heroes"), new Link("teams", "teams", "/teams"));
  }
}
