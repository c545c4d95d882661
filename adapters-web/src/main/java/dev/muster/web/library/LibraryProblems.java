package dev.muster.web.library;

import dev.muster.domain.library.AuthorId;
import dev.muster.domain.library.LibraryViolation;
import dev.muster.domain.library.LibraryViolation.UnknownAuthor;
import dev.muster.platform.web.problem.RuleEntry;
import dev.muster.platform.web.problem.RuleTable;
import jakarta.inject.Singleton;
import java.util.List;

/** The rules of the library over HTTP: statuses, titles, explanations, facts and examples. */
@Singleton
final class LibraryProblems extends RuleTable<LibraryViolation> {
  LibraryProblems() {
    super(LibraryViolation.class, List.of(new UnknownAuthor(new AuthorId(3))));
  }

  @Override
  protected RuleEntry entry(LibraryViolation violation) {
    return switch (violation) {
      case UnknownAuthor(AuthorId id) ->
          RuleEntry.missing(
                  "Unknown author",
                  "/authors/3",
                  """
                  No author has this identity: it never did, or was removed. GET /authors lists \
                  those that there are.\
                  """)
              .with("authorId", id.value());
    };
  }
}
