package dev.muster.platform.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.platform.web.operation.SmallDocument;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A form that was sent is the request of its operation. */
class SubmissionTest {
  @Test
  void itsTargetHasTheVariablesOfThePathAndTheParametersThatAreFilled() {
    assertEquals(
        "/notes/1%2F2/readers/7%208?quietly=true&since=a%26b",
        submission(
                "putReading",
                "known.noteId=1%2F2&path.personId=7+8&query.quietly=true&query.since=a%26b")
            .target());
    assertEquals(
        "/notes/1/readers/7?since=now",
        submission("putReading", "known.noteId=1&path.personId=7&query.quietly=&query.since=now")
            .target());
    assertEquals(
        "/notes/1/readers/7", submission("putReading", "known.noteId=1&path.personId=7").target());
  }

  @Test
  void whatThePageKnewIsNoValueOfAField() {
    Submission sent = submission("putReading", "known.noteId=1&path.personId=7");

    assertEquals(Map.of("noteId", "1"), sent.known());
    assertEquals(Map.of("path.personId", "7"), sent.values());
    assertEquals(Map.of("noteId", "1", "personId", "7"), sent.path());
  }

  @Test
  void aValueIsSentByItsTypeAndSoIsOneThatIsNone() throws IOException {
    assertEquals(
        "{\"text\":\"12\",\"weight\":-12,\"pinned\":false}",
        body("addNote", "body.text=12&body.weight=-12&body.pinned=false&body.color="));
    assertEquals(
        "{\"text\":\"true\",\"pinned\":true}", body("addNote", "body.text=true&body.pinned=true"));
    assertEquals(
        "{\"weight\":\"heavy\",\"pinned\":\"perhaps\"}",
        body("addNote", "body.weight=heavy&body.pinned=perhaps"));
    assertEquals(Optional.empty(), submission("archiveNote", "body.text=12").body());
  }

  @Test
  void anEmptyFieldOfAChangeTakesAwayWhatIsStored() throws IOException {
    assertEquals("{\"text\":\"\",\"body\":null}", body("reviseNote", "body.text=&body.body="));
    assertEquals("{}", body("putNote", "body.text="));
  }

  private static String body(String operation, String form) throws IOException {
    return JsonMapper.createDefault()
        .writeValueAsString(submission(operation, form).body().orElseThrow());
  }

  private static Submission submission(String operation, String form) {
    return Submission.of(SmallDocument.operation(operation), form);
  }
}
