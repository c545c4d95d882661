package dev.muster.web.newsroom;

import dev.muster.application.newsroom.query.TreeDepth;
import dev.muster.domain.newsroom.ArticleId;
import dev.muster.domain.newsroom.CategoryId;
import dev.muster.domain.newsroom.FollowerId;
import dev.muster.domain.newsroom.TagId;
import dev.muster.platform.web.input.Literals;
import dev.muster.platform.web.input.ParameterConverter;
import io.micronaut.core.convert.MutableConversionService;
import io.micronaut.core.convert.TypeConverterRegistrar;
import jakarta.inject.Singleton;

/** Converts the parameters of the newsroom to its types. */
@Singleton
final class NewsroomParameters implements TypeConverterRegistrar {
  @Override
  public void register(MutableConversionService types) {
    ParameterConverter.add(types, ArticleId.class, text -> new ArticleId(Literals.id(text)));
    ParameterConverter.add(types, CategoryId.class, text -> new CategoryId(Literals.id(text)));
    ParameterConverter.add(types, TagId.class, text -> new TagId(Literals.id(text)));
    ParameterConverter.add(types, FollowerId.class, text -> new FollowerId(Literals.id(text)));
    ParameterConverter.add(
        types, TreeDepth.class, text -> new TreeDepth(Literals.number(text, 1, TreeDepth.MAX)));
  }
}
