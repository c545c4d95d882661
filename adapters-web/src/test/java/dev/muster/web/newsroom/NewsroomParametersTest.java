package dev.muster.web.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.newsroom.query.TreeDepth;
import dev.muster.domain.newsroom.ArticleId;
import dev.muster.domain.newsroom.CategoryId;
import dev.muster.domain.newsroom.FollowerId;
import dev.muster.domain.newsroom.TagId;
import io.micronaut.core.convert.DefaultMutableConversionService;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The framework is taught every type of parameter of the newsroom. */
class NewsroomParametersTest {
  private final DefaultMutableConversionService types = new DefaultMutableConversionService();

  @Test
  void aParameterBecomesAValueOfItsType() {
    new NewsroomParameters().register(types);

    assertEquals(Optional.of(new ArticleId(7)), types.convert("7", ArticleId.class));
    assertEquals(Optional.of(new CategoryId(7)), types.convert("7", CategoryId.class));
    assertEquals(Optional.of(new TagId(7)), types.convert("7", TagId.class));
    assertEquals(Optional.of(new FollowerId(7)), types.convert("7", FollowerId.class));
    assertEquals(Optional.of(new TreeDepth(32)), types.convert("32", TreeDepth.class));
    assertEquals(Optional.empty(), types.convert("33", TreeDepth.class));
    assertEquals(Optional.empty(), types.convert("0", TreeDepth.class));
  }
}
