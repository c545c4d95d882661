package dev.muster.web.organisation;

import dev.muster.platform.web.HomeLinks;
import jakarta.inject.Singleton;
import java.util.List;

/** Describes the organisation on the front page. */
@Singleton
final class OrganisationHomeLinks implements HomeLinks {
  @Override
  public String title() {
    return "Employees and managers";
  }

  @Override
  public String introduction() {
    return "The organisation keeps employees, and who manages whom, from each up to the top.";
  }

  @Override
  public List<Link> links() {
    return List.of(new Link("employees", "Employees", "/employees"));
  }
}
