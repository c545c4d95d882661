package dev.muster.web.academy;

import dev.muster.platform.web.HomeLinks;
import jakarta.inject.Singleton;
import java.util.List;

/** Describes the academy on the front page. */
@Singleton
final class AcademyHomeLinks implements HomeLinks {
  @Override
  public String title() {
    return "Students, courses, and who takes which";
  }

  @Override
  public String introduction() {
    return "The academy keeps students, courses with their seats, and enrolments with their"
        + " grades.";
  }

  @Override
  public List<Link> links() {
    return List.of(
        new Link("students", "Students", "/students"), new Link("courses", "courses", "/courses"));
  }
}
