package dev.muster.platform.web.input;

import dev.muster.domain.InvalidValueException;
import io.micronaut.core.convert.ConversionContext;
import io.micronaut.core.convert.MutableConversionService;
import io.micronaut.core.convert.TypeConverter;
import java.util.Optional;
import java.util.function.Function;

/**
 * Converts the text of a parameter to a value, and keeps the reason of a refusal.
 *
 * @param reader makes the value or throws {@link InvalidValueException}
 */
public record ParameterConverter<T>(Function<String, T> reader)
    implements TypeConverter<String, T> {
  /** Registers a parameter type with the framework. */
  public static <T> void add(
      MutableConversionService types, Class<T> type, Function<String, T> reader) {
    types.addConverter(String.class, type, new ParameterConverter<>(reader));
  }

  @Override
  public Optional<T> convert(String text, Class<T> type, ConversionContext context) {
    try {
      return Optional.of(reader.apply(text));
    } catch (InvalidValueException invalid) {
      context.reject(text, invalid);
      return Optional.empty();
    }
  }
}
