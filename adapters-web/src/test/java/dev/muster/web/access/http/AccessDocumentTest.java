package dev.muster.web.access.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import dev.muster.domain.UserRole;
import dev.muster.domain.access.AvatarUrl;
import dev.muster.domain.access.Bio;
import dev.muster.domain.access.Username;
import dev.muster.platform.web.kit.OpenApiDocument;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The document says the limits and the words of the types of the access. */
class AccessDocumentTest {
  private final OpenApiDocument document = OpenApiDocument.shipped();

  @Test
  void theLimitsAreThoseOfTheTypes() {
    assertEquals(Username.MAX_LENGTH, limit("Username"));
    assertEquals(Bio.MAX_LENGTH, limit("Bio"));
    assertEquals(AvatarUrl.MAX_LENGTH, limit("AvatarUrl"));
  }

  @Test
  void aBioIsATextOfAnotherLength() {
    assertEquals(
        document.at("/components/schemas/Text/pattern"),
        document.at("/components/schemas/Bio/pattern"));
  }

  @Test
  void theRolesAreThoseOfTheType() {
    assertEquals(
        Stream.of(UserRole.values()).map(Enum::name).toList(),
        document
            .at("/components/schemas/UserRole/enum")
            .valueStream()
            .map(JsonNode::textValue)
            .toList());
  }

  private long limit(String schema) {
    return document.at("/components/schemas/" + schema + "/maxLength").longValue();
  }
}
