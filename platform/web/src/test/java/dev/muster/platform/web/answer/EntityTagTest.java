package dev.muster.platform.web.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.application.PreconditionFailedException;
import dev.muster.domain.Version;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an actor sees in part has a tag of its own, which stands for the same version. */
class EntityTagTest {
  private static final Version THIRD = new Version(3);
  private final EntityTag whole = EntityTag.of(THIRD, true);
  private final EntityTag part = EntityTag.of(THIRD, false);

  @Test
  void theTwoRepresentationsOfAVersionHaveTwoTags() {
    assertEquals(new EntityTag(false, "3"), whole);
    assertEquals(new EntityTag(false, "3-part"), part);
    assertEquals(Optional.of(THIRD), whole.version());
    assertEquals(Optional.of(THIRD), part.version());
  }

  @ParameterizedTest
  @ValueSource(strings = {"3-", "3-parts", "part", "-part", "0-part", "3-part-part"})
  void aTagThatWasNeverIssuedHasNoVersion(String opaque) {
    assertEquals(Optional.empty(), new EntityTag(false, opaque).version());
  }

  @Test
  void aReadFindsItsOwnRepresentationAlone() {
    assertEquals(304, read(Optional.empty(), Optional.of("\"3-part\"")));
    assertEquals(304, read(Optional.empty(), Optional.of("W/\"3-part\"")));
    assertEquals(200, read(Optional.empty(), Optional.of("\"3\"")));
    assertEquals(200, read(Optional.of("\"3-part\""), Optional.empty()));
    assertThrows(
        PreconditionFailedException.class, () -> read(Optional.of("\"3\""), Optional.empty()));
  }

  private int read(Optional<String> match, Optional<String> noneMatch) {
    return IfNoneMatch.answer(
            match.map(IfMatch::parse), noneMatch.map(IfNoneMatch::parse), part, "body")
        .code();
  }
}
