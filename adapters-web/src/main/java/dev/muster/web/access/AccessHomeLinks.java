package dev.muster.web.access;

import dev.muster.platform.web.HomeLinks;
import jakarta.inject.Singleton;
import java.util.List;

/** Describes the access on the front page. */
@Singleton
final class AccessHomeLinks implements HomeLinks {
  @Override
  public String title() {
    return "Users, and who may do what";
  }

  @Override
  public String introduction() {
    return "The access keeps users, their profiles, and the roles that they are granted.";
  }

  @Override
  public List<Link> links() {
    return List.of(new Link("users", "Users", "/users"));
  }
}
