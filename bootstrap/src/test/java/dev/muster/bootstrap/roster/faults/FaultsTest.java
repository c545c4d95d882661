package dev.muster.bootstrap.roster.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.platform.web.kit.Answer;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every use case survives the database's going away: the quick ones of the faults. */
class FaultsTest {
  private static FaultFixture fixture;

  @BeforeAll
  static void start() throws Exception {
    fixture = new FaultFixture();
  }

  @AfterAll
  static void end() throws Exception {
    fixture.close();
  }

  @Test
  void withoutAFaultAllSucceed() throws Exception {
    Map<UseCase, Answer> answers = fixture.meet(Fault.NONE);

    answers.forEach(
        (useCase, answer) -> assertEquals(2, answer.status() / 100, useCase + " " + answer));
  }

  @Test
  void aCommitThatIsCutOffOnItsWayHasAnUnknownOutcome() throws Exception {
    assertUnknownIfWriting(fixture.meet(Fault.cutBeforeCommit()));
  }

  @Test
  void aCommitThatIsNotAnsweredHasAnUnknownOutcome() throws Exception {
    assertUnknownIfWriting(fixture.meet(Fault.cutAfterCommit()));
  }

  @Test
  void aDatabaseThatIsGoneMakesTheServiceUnavailable() throws Exception {
    Map<UseCase, Answer> answers = fixture.meet(Fault.REFUSED);

    answers.forEach(
        (useCase, answer) ->
            assertEquals("/problems/unavailable", type(answer), useCase.toString()));
  }

  private static void assertUnknownIfWriting(Map<UseCase, Answer> answers) {
    answers.forEach(
        (useCase, answer) -> {
          if (useCase.reads()) {
            assertEquals(200, answer.status(), useCase.toString());
          } else {
            assertEquals("/problems/outcome-unknown", type(answer), useCase.toString());
          }
        });
    assertTrue(answers.size() > 20);
  }

  private static String type(Answer answer) {
    return answer.member("type").getStringValue();
  }
}
