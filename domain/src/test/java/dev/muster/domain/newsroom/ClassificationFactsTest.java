package dev.muster.domain.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.domain.Version;
import dev.muster.domain.newsroom.NewsroomViolation.PrimaryStays;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownClassification;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** An article that has categories has exactly one primary. */
class ClassificationFactsTest {
  private static final ArticleId ARTICLE = new ArticleId(1);
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00.123456789Z");
  private static final Classification FIRST = classification(1, true);
  private static final Classification SECOND = classification(2, false);

  private static Classification classification(long category, boolean primary) {
    return new Classification(
        ARTICLE, new CategoryId(category), primary, NOW.minusSeconds(9), new Version(7));
  }

  private static ClassificationFacts facts(
      long category,
      Optional<Classification> own,
      Optional<Classification> primary,
      boolean others) {
    return new ClassificationFacts(ARTICLE, new CategoryId(category), own, primary, others);
  }

  private static final ClassificationFacts NONE =
      facts(1, Optional.empty(), Optional.empty(), false);
  private static final ClassificationFacts OF_FIRST =
      facts(1, Optional.of(FIRST), Optional.of(FIRST), true);
  private static final ClassificationFacts OF_SECOND =
      facts(2, Optional.of(SECOND), Optional.of(FIRST), true);
  private static final ClassificationFacts OF_THIRD =
      facts(3, Optional.empty(), Optional.of(FIRST), true);

  @Test
  void theFirstCategoryBecomesPrimaryAndNoOther() {
    Classification first = NONE.classify(NOW);

    assertEquals(
        new Classification(
            ARTICLE,
            new CategoryId(1),
            true,
            Instant.parse("2026-01-01T00:00:00.123456Z"),
            Version.beginning(NOW)),
        first);
    assertFalse(OF_THIRD.classify(NOW).primary());
    assertEquals(SECOND, OF_SECOND.classify(NOW));
  }

  @Test
  void anotherBecomesPrimaryByHandOver() {
    assertEquals(
        List.of(
            new Classification(
                ARTICLE, FIRST.category(), false, FIRST.assignedAt(), new Version(8)),
            new Classification(
                ARTICLE, SECOND.category(), true, SECOND.assignedAt(), new Version(8))),
        OF_SECOND.handOver());
    assertEquals(List.of(), OF_FIRST.handOver());
    assertEquals(
        new UnknownClassification(ARTICLE, new CategoryId(3)), refusal(OF_THIRD::handOver));
  }

  @Test
  void thePrimaryStaysWhileOthersRemain() {
    assertEquals(SECOND, OF_SECOND.end());
    assertEquals(FIRST, facts(1, Optional.of(FIRST), Optional.of(FIRST), false).end());
    assertEquals(new PrimaryStays(ARTICLE, FIRST.category()), refusal(OF_FIRST::end));
    assertEquals(new UnknownClassification(ARTICLE, new CategoryId(1)), refusal(NONE::end));
  }

  private static NewsroomViolation refusal(Executable command) {
    return assertThrows(NewsroomViolationException.class, command).violation();
  }
}
