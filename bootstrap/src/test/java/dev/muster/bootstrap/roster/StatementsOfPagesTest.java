package dev.muster.bootstrap.roster;

import dev.muster.application.permission.Actor;
import dev.muster.bootstrap.documents.Page;
import dev.muster.bootstrap.documents.StatementsShown;
import dev.muster.persistence.roster.RosterTables;
import dev.muster.platform.jdbc.kit.StatementCounter;
import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.web.actor.RequestActors;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Pages that show the SQL of their requests show what was sent, and answers as they are. */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatementsOfPagesTest implements TestPropertyProvider {
  @Inject EmbeddedServer server;
  @Inject RosterTables tables;
  @Inject SampleRoster sample;
  @Inject StatementCounter counter;

  @Override
  public Map<String, String> getProperties() {
    Map<String, String> settings = new HashMap<>(TestDatabase.settings());
    settings.put("muster.count-statements", "true");
    return settings;
  }

  @BeforeEach
  void clear() {
    tables.clear();
  }

  @Test
  void theTourShowsWhatItsRequestSends() throws Exception {
    RequestActors.as(Actor.operator(), this::sampleIsIn);

    assertHolds(Page.read("docs/tour.md"));
  }

  @Test
  void theStepsOfTheTutorialAnswerAndSendWhatIsShown() throws Exception {
    assertHolds(Page.read("docs/from-sqlmodel.md"));
  }

  private boolean sampleIsIn() {
    sample.putInWhereEmpty();
    return true;
  }

  private void assertHolds(Page page) throws Exception {
    new StatementsShown(server.getURI(), counter).assertHolds(page);
  }
}
