package dev.muster.web.discussion;

import dev.muster.domain.InvalidValueException;
import dev.muster.domain.discussion.CommentId;
import dev.muster.domain.discussion.CommenterId;
import dev.muster.domain.discussion.Target;
import dev.muster.domain.discussion.TargetType;
import dev.muster.domain.discussion.TargetTypes;
import dev.muster.platform.web.input.Literals;
import dev.muster.platform.web.input.ParameterConverter;
import io.micronaut.context.BeanProvider;
import io.micronaut.core.convert.MutableConversionService;
import io.micronaut.core.convert.TypeConverterRegistrar;
import jakarta.inject.Singleton;
import java.util.NoSuchElementException;

/** Converts the parameters of the discussion to its types. */
@Singleton
final class DiscussionParameters implements TypeConverterRegistrar {
  // The framework needs converters to make what knows the kinds.
  private final BeanProvider<TargetTypes> types;

  DiscussionParameters(BeanProvider<TargetTypes> types) {
    this.types = types;
  }

  @Override
  public void register(MutableConversionService conversions) {
    ParameterConverter.add(conversions, CommentId.class, text -> new CommentId(Literals.id(text)));
    ParameterConverter.add(
        conversions, CommenterId.class, text -> new CommenterId(Literals.id(text)));
    ParameterConverter.add(conversions, Target.class, text -> target(text, types.get()));
  }

  private static Target target(String text, TargetTypes types) {
    int colon = text.indexOf(':');
    String word = text.substring(0, Math.max(0, colon));
    try {
      TargetType type =
          types.all().stream().filter(it -> it.word().equals(word)).findAny().orElseThrow();
      return new Target(type, Literals.id(text.substring(colon + 1)));
    } catch (NoSuchElementException | InvalidValueException wrong) {
      throw new InvalidValueException(
          "must be a kind, a colon and an identity; the kind is one of " + types.words());
    }
  }
}
