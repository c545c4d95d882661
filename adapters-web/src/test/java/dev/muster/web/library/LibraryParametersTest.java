package dev.muster.web.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.domain.library.AuthorId;
import dev.muster.domain.library.AuthorRole;
import dev.muster.domain.library.BookId;
import dev.muster.domain.library.Isbn;
import dev.muster.web.library.LibraryParameters.Included;
import io.micronaut.core.convert.DefaultMutableConversionService;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The framework is taught every type of parameter of the library. */
class LibraryParametersTest {
  private final DefaultMutableConversionService types = new DefaultMutableConversionService();

  @Test
  void aParameterBecomesAValueOfItsType() {
    new LibraryParameters().register(types);

    assertEquals(Optional.of(new AuthorId(7)), types.convert("7", AuthorId.class));
    assertEquals(Optional.of(new BookId(7)), types.convert("7", BookId.class));
    assertEquals(Optional.of(AuthorRole.EDITOR), types.convert("EDITOR", AuthorRole.class));
    assertEquals(Optional.empty(), types.convert("editor", AuthorRole.class));
    assertEquals(
        Optional.of(new Isbn("9780141439761")), types.convert("978-0141439761", Isbn.class));
    assertEquals(Optional.of(Included.BOOKS), types.convert("books", Included.class));
    assertEquals(Optional.empty(), types.convert("BOOKS", Included.class));
  }
}
