package dev.muster.platform.web.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.platform.web.HomeLinks;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RequestProblemsTest {
  @Test
  void theExamplesHaveThePathOfTheFirstLink() {
    assertEquals(Set.of("/notes", "/nowhere"), instances(List.of(new Notes())));
  }

  @Test
  void withoutAContextTheExamplesHaveThePathOfTheFrontPage() {
    assertEquals(Set.of("/", "/nowhere"), instances(List.of()));
  }

  private static Set<String> instances(List<HomeLinks> contexts) {
    return new RequestProblems(contexts)
        .kinds().stream()
            .map(ProblemKind::instance)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
  }

  private record Notes() implements HomeLinks {
    @Override
    public String title() {
      return "Notes";
    }

    @Override
    public String introduction() {
      return "It keeps notes.";
    }

    @Override
    public List<Link> links() {
      return List.of(new Link("notes", "Notes", "/notes"), new Link("tags", "tags", "/tags"));
    }
  }
}
