package dev.muster.platform.web.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.dependant.DependantCounts;
import io.micronaut.http.HttpResponse;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A removal tells how much went, kind by kind. */
class RemovedJsonTest {
  @Test
  void eachKindIsAMember() throws IOException {
    HttpResponse<RemovedJson> answer =
        RemovedJson.answer(
            new DependantCounts(new TreeMap<>(Map.of("notes", 3L, "oldNotes", 1L, "none", 0L))));

    assertEquals(200, answer.code());
    assertEquals(
        "{\"removedNotes\":3,\"removedOldNotes\":1}",
        ObjectMapper.getDefault().writeValueAsString(answer.body()));
  }

  @Test
  void whereNothingWentThereIsNoBody() {
    HttpResponse<RemovedJson> answer = RemovedJson.answer(DependantCounts.NONE);

    assertEquals(204, answer.code());
    assertEquals(Optional.empty(), answer.getBody());
  }
}
