package dev.muster.bootstrap.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.persistence.TestDatabase;
import dev.muster.web.ProblemCatalogue;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The page of the rules is what the code says. */
@MicronautTest(transactional = false, startApplication = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RulesPageTest implements TestPropertyProvider {
  private static final Path PAGE = Path.of("docs/rules.md");

  @Inject ProblemCatalogue problems;

  @Override
  public Map<String, String> getProperties() {
    return TestDatabase.settings();
  }

  @Test
  void thePageIsMadeOfTheCode() throws IOException {
    Sources sources = Sources.HERE;
    String made = new RulesPage(new RuleSources(sources), Constraints.of(sources), problems).text();
    if (System.getProperty("rewrite") != null) {
      Files.writeString(sources.root().resolve(PAGE), made);
    }
    assertEquals(made, sources.text(PAGE), "to make it anew: mvn test -Drewrite");
  }
}
