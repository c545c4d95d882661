package dev.muster.web.academy.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import dev.muster.application.academy.Enrolments;
import dev.muster.domain.Email;
import dev.muster.domain.EmailFragment;
import dev.muster.domain.academy.Capacity;
import dev.muster.domain.academy.CourseCode;
import dev.muster.domain.academy.EnrolmentOutcome;
import dev.muster.domain.academy.EnrolmentStatus;
import dev.muster.domain.academy.Grade;
import dev.muster.domain.academy.Name;
import dev.muster.platform.web.kit.OpenApiDocument;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The document says the limits and the words of the academy's types. */
class AcademyDocumentTest {
  private static final OpenApiDocument DOCUMENT = OpenApiDocument.shipped();

  @Test
  void theLimitsAreThoseOfTheTypes() {
    assertEquals(Name.MAX_LENGTH, limit("Text/maxLength"));
    assertEquals(CourseCode.MAX_LENGTH, limit("Text/maxLength"));
    assertEquals(Email.MAX_LENGTH, limit("Email/maxLength"));
    assertEquals(EmailFragment.MAX_LENGTH, limit("EmailFragment/maxLength"));
    assertEquals(Capacity.MIN, limit("Capacity/minimum"));
    assertEquals(Capacity.MAX, limit("Capacity/maximum"));
    assertEquals(
        Enrolments.MAX_BATCH, limit("EnrolmentBatchRequest/properties/studentIds/maxItems"));
    assertEquals(Enrolments.MAX_BATCH, limit("EnrolmentBatch/properties/items/maxItems"));
  }

  @Test
  void theWordsAreThoseOfTheTypes() {
    assertEquals(names(EnrolmentStatus.values()), words("EnrolmentStatus"));
    assertEquals(names(Grade.values()), words("Grade"));
    assertEquals(names(EnrolmentOutcome.values()), words("EnrolmentBatchItem/properties/outcome"));
  }

  @Test
  void aRequestMaySayTheBeginningInAnySpelling() {
    for (String request : List.of("EnrolmentPatch", "EnrolmentRequest")) {
      JsonNode told =
          DOCUMENT.at("/components/schemas/%s/properties/enrolledAt".formatted(request));
      assertEquals("date-time", told.path("format").textValue());
      assertFalse(told.has("pattern") || told.has("$ref"), request);
    }
  }

  private static long limit(String pointer) {
    return DOCUMENT.at("/components/schemas/" + pointer).longValue();
  }

  private static List<String> words(String pointer) {
    return DOCUMENT
        .at("/components/schemas/" + pointer + "/enum")
        .valueStream()
        .map(JsonNode::textValue)
        .toList();
  }

  private static List<String> names(Enum<?>[] constants) {
    return Stream.of(constants).map(Enum::name).toList();
  }
}
