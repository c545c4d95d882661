package dev.muster.web.discussion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.domain.discussion.CommentId;
import dev.muster.domain.discussion.CommenterId;
import dev.muster.domain.discussion.Target;
import dev.muster.domain.discussion.TargetType;
import dev.muster.domain.discussion.TargetTypes;
import io.micronaut.core.convert.DefaultMutableConversionService;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The framework is taught every type of parameter of the discussion. */
class DiscussionParametersTest {
  private static final TargetType PAPER = new TargetType("PAPER");

  private final DefaultMutableConversionService types = new DefaultMutableConversionService();

  @Test
  void aParameterBecomesAValueOfItsType() {
    new DiscussionParameters(() -> TargetTypes.of(List.of(PAPER))).register(types);

    assertEquals(Optional.of(new CommentId(7)), types.convert("7", CommentId.class));
    assertEquals(Optional.of(new CommenterId(7)), types.convert("7", CommenterId.class));
    assertEquals(Optional.of(new Target(PAPER, 7)), types.convert("PAPER:7", Target.class));
    for (String wrong :
        List.of("", "7", "PAPER", "PAPER:", "PAPER:0", "paper:7", "TALK:7", ":7", "PAPER:7:7")) {
      assertEquals(Optional.empty(), types.convert(wrong, Target.class), wrong);
    }
  }
}
