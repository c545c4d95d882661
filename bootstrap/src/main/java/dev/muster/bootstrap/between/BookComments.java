package dev.muster.bootstrap.between;

import dev.muster.application.dependant.Dependants;
import dev.muster.application.discussion.LinkedComments;
import dev.muster.application.discussion.port.TargetKind;
import dev.muster.application.library.Books;
import dev.muster.domain.library.BookId;
import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Lets users comment on books, and takes the comments away with their book. */
@Factory
final class BookComments {
  private static final CommentedKind<BookId> BOOK =
      new CommentedKind<>("BOOK", BookId::new, BookId::value);

  @Singleton
  TargetKind kind(Books books) {
    return BOOK.kind(books::hold);
  }

  @Singleton
  Dependants<BookId> dependants(BeanProvider<LinkedComments> comments) {
    return BOOK.dependants(comments);
  }
}
