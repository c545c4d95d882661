package dev.muster.web.library;

import dev.muster.domain.InvalidValueException;
import dev.muster.domain.library.AuthorId;
import dev.muster.domain.library.AuthorRole;
import dev.muster.domain.library.BookId;
import dev.muster.domain.library.Isbn;
import dev.muster.platform.web.input.Literals;
import dev.muster.platform.web.input.ParameterConverter;
import io.micronaut.core.convert.MutableConversionService;
import io.micronaut.core.convert.TypeConverterRegistrar;
import jakarta.inject.Singleton;

/** Converts the parameters of the library to its types. */
@Singleton
final class LibraryParameters implements TypeConverterRegistrar {
  /** The parts that a list of authors may include. */
  enum Included {
    BOOKS
  }

  @Override
  public void register(MutableConversionService types) {
    ParameterConverter.add(types, AuthorId.class, text -> new AuthorId(Literals.id(text)));
    ParameterConverter.add(types, BookId.class, text -> new BookId(Literals.id(text)));
    ParameterConverter.add(types, AuthorRole.class, Literals.oneOf(AuthorRole.class));
    ParameterConverter.add(types, Isbn.class, Isbn::new);
    ParameterConverter.add(types, Included.class, LibraryParameters::included);
  }

  private static Included included(String text) {
    if (!text.equals("books")) {
      throw new InvalidValueException("must be books");
    }
    return Included.BOOKS;
  }
}
