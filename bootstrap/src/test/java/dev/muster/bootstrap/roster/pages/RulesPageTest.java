package dev.muster.bootstrap.roster.pages;

import dev.muster.bootstrap.documents.Page;
import dev.muster.bootstrap.documents.Shown;
import dev.muster.bootstrap.documents.Sources;
import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.web.problem.ProblemCatalogue;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The page of the rules is what the code says. */
@MicronautTest(transactional = false, startApplication = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RulesPageTest implements TestPropertyProvider {
  @Inject ProblemCatalogue problems;

  @Override
  public Map<String, String> getProperties() {
    return TestDatabase.settings();
  }

  @Test
  void thePageIsMadeOfTheCode() {
    Sources sources = Sources.HERE;
    String made = new RulesPage(new RuleSources(sources), Constraints.of(sources), problems).text();
    Shown.inPage(Page.read("docs/rules.md"), made);
  }
}
