package dev.muster.platform.web.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.http.HttpStatus;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Bounded contexts put their kinds of problem together, and none takes the name of another's. */
class ProblemCatalogueTest {
  @Test
  void theKindsOfAllContextsAreInOrder() {
    ProblemCatalogue catalogue =
        new ProblemCatalogue(
            List.of(
                () -> List.of(kind("lost", HttpStatus.NOT_FOUND)),
                () ->
                    List.of(
                        kind("taken", HttpStatus.CONFLICT),
                        kind("broken", HttpStatus.CONFLICT),
                        kind("worn", HttpStatus.BAD_REQUEST))));

    assertEquals(
        List.of("worn", "lost", "broken", "taken"),
        catalogue.all().stream().map(ProblemKind::code).toList());
    assertEquals("/problems/taken", catalogue.find("taken").orElseThrow().type());
  }

  @Test
  void aCodeStandsForOneKind() {
    ProblemKinds context = () -> List.of(kind("lost", HttpStatus.NOT_FOUND));
    for (ProblemKind other :
        List.of(
            kind("lost", HttpStatus.GONE),
            kind("lost", "Another title", "Explanation."),
            kind("lost", "Title", "Another explanation."),
            new ProblemKind(
                kind("lost", HttpStatus.NOT_FOUND).example().with("id", 1), "/", "Explanation."))) {
      List<ProblemKinds> both = List.of(context, () -> List.of(other));
      assertThrows(IllegalStateException.class, () -> new ProblemCatalogue(both));
    }
  }

  @Test
  void contextsShareAKindThatTheySayInTheSameWords() {
    ProblemKinds context = () -> List.of(kind("lost", HttpStatus.NOT_FOUND));

    assertEquals(1, new ProblemCatalogue(List.of(context, context)).all().size());
  }

  @ParameterizedTest
  @EnumSource
  void everyKindOfTheAdapterIsExplained(ProblemType type) {
    assertTrue(type.explanation().endsWith("."), type::explanation);
  }

  private static ProblemKind kind(String code, HttpStatus status) {
    return new ProblemKind(Problem.of(code, status, "Title", "Detail."), "/", "Explanation.");
  }

  private static ProblemKind kind(String code, String title, String explanation) {
    return new ProblemKind(
        Problem.of(code, HttpStatus.NOT_FOUND, title, "Detail."), "/", explanation);
  }
}
