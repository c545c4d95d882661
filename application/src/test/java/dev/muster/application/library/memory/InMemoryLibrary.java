package dev.muster.application.library.memory;

import dev.muster.application.kit.memory.InMemoryStore;
import dev.muster.application.kit.memory.Table;
import dev.muster.application.library.port.AuthorReader;
import dev.muster.application.library.port.AuthorRepository;
import dev.muster.application.library.port.LibraryPorts;
import dev.muster.domain.Version;
import dev.muster.domain.library.Author;
import dev.muster.domain.library.AuthorId;
import dev.muster.domain.library.AuthorProfile;
import dev.muster.domain.library.LibraryViolation.UnknownAuthor;
import dev.muster.domain.library.LibraryViolationException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The library in memory: the persistence adapter for tests that need no database. */
public class InMemoryLibrary implements AuthorRepository, AuthorReader {
  private final InMemoryStore store;
  private final Table<AuthorId, Author> table;

  /** Makes an empty library in a store that others may share, and its units of work with it. */
  public InMemoryLibrary(InMemoryStore store) {
    this.store = store;
    table =
        store
            .table("author", Author::id, Comparator.comparingLong(AuthorId::value))
            .versioned(Author::version)
            .missing(id -> new LibraryViolationException(new UnknownAuthor(id)));
  }

  /** Makes another adapter of the same tables, for one that is broken on purpose. */
  protected InMemoryLibrary(InMemoryLibrary same) {
    store = same.store;
    table = same.table;
  }

  /** Returns the driven ports, all on this store. */
  public LibraryPorts ports() {
    return new LibraryPorts(this, this, store);
  }

  @Override
  public Author add(AuthorProfile profile) {
    return table.insert(id -> new Author(new AuthorId(id), Version.FIRST, profile));
  }

  @Override
  public Optional<Author> claim(AuthorId id) {
    return table.find(id);
  }

  @Override
  public void update(Author changed) {
    table.update(changed);
  }

  @Override
  public void remove(AuthorId id) {
    table.delete(id);
  }

  @Override
  public Optional<Author> find(AuthorId id) {
    return table.find(id);
  }

  @Override
  public List<Author> list(Optional<AuthorId> after, int limit) {
    return table.page(row -> true, after, limit);
  }

  /** Reads one without waiting for a unit of work, for an adapter that is broken on purpose. */
  protected Optional<Author> peek(AuthorId id) {
    return store.peek(() -> table.find(id));
  }

  /** Stores one whatever else is stored, for an adapter that is broken on purpose. */
  protected void force(Author row) {
    table.force(row);
    table.continueBeyond(row.id().value());
  }
}
