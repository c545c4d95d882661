package dev.muster.application.library.port;

import dev.muster.domain.library.Author;
import dev.muster.domain.library.AuthorId;
import java.util.List;
import java.util.Optional;

/** Driven port: answers queries from the committed state, each in one statement. */
public interface AuthorReader {
  /** Returns the one with this identity, or empty if it does not exist. */
  Optional<Author> find(AuthorId id);

  /** Returns those after an id, in the order of the ids, at most {@code limit}. */
  List<Author> list(Optional<AuthorId> after, int limit);
}
