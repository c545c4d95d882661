package dev.muster.application.academy.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.application.Precondition;
import dev.muster.application.academy.Courses;
import dev.muster.application.academy.contract.AcademyFixture;
import dev.muster.application.dependant.DependantCounts;
import dev.muster.application.dependant.Dependants;
import dev.muster.domain.academy.CourseId;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What other contexts keep about a course goes with it. */
public interface DependantScenarios extends AcademyFixture {
  @Test
  default void whatOthersKeepAboutACourseGoesAfterItAndIsCounted() {
    CourseId course = course().id();
    assertTrue(academy().courses().hold(course));
    Dependants<CourseId> notes =
        new Dependants<>() {
          @Override
          public DependantCounts count(Collection<CourseId> courses) {
            return DependantCounts.NONE;
          }

          @Override
          public DependantCounts remove(Collection<CourseId> courses) {
            assertEquals(List.of(course), List.copyOf(courses));
            assertFalse(academy().courses().hold(course));
            return DependantCounts.of("notes", 3);
          }
        };

    assertEquals(
        new Courses.Removed(0, DependantCounts.of("notes", 3)),
        academy(notes).courses().remove(course, Precondition.NONE, false));
  }
}
