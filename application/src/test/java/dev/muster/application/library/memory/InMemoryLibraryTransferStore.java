package dev.muster.application.library.memory;

import dev.muster.application.kit.transfer.InMemoryTransferStore;
import dev.muster.application.kit.transfer.Inspection;
import dev.muster.application.library.memory.LibraryTables.Pair;
import dev.muster.application.library.port.LibraryTransferStore;
import dev.muster.application.library.transfer.LibraryEntry;
import dev.muster.application.library.transfer.LibraryEntry.OfAuthor;
import dev.muster.application.library.transfer.LibraryEntry.OfAuthorship;
import dev.muster.application.library.transfer.LibraryEntry.OfBook;
import dev.muster.application.transfer.entry.Entry;
import dev.muster.application.transfer.entry.Part;
import dev.muster.domain.Version;
import dev.muster.domain.library.Author;
import dev.muster.domain.library.AuthorRole;
import dev.muster.domain.library.Authorship;
import dev.muster.domain.library.Book;
import dev.muster.domain.library.Roles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Stores and reads the whole library in memory. */
final class InMemoryLibraryTransferStore extends InMemoryTransferStore
    implements LibraryTransferStore {
  private final LibraryTables tables;

  InMemoryLibraryTransferStore(LibraryTables tables) {
    super(tables.store());
    this.tables = tables;
  }

  @Override
  protected Inspection inspection(Map<Part, Excused> excused) {
    return new LibraryInspection(tables, excused);
  }

  @Override
  protected void insert(Version version, Entry entry) {
    switch ((LibraryEntry) entry) {
      case OfAuthor author -> {
        tables.authors().insert(new Author(author.id(), version, author.profile()));
        tables.authors().continueBeyond(author.id().value());
      }
      case OfBook book -> {
        tables.books().insert(new Book(book.id(), version, book.profile()));
        tables.books().continueBeyond(book.id().value());
      }
      case OfAuthorship authorship -> add(version, authorship);
    }
  }

  private void add(Version version, OfAuthorship added) {
    Book book = tables.books().find(added.book()).orElseThrow();
    Version next = book.version().value() < version.value() ? version : book.version();
    tables.books().force(new Book(book.id(), next, book.profile()));
    Pair pair = new Pair(added.book(), added.author());
    Set<AuthorRole> roles = new HashSet<>(Set.of(added.role()));
    tables.authorships().find(pair).ifPresent(it -> roles.addAll(it.roles().all()));
    tables.authorships().force(new Authorship(pair.book(), pair.author(), new Roles(roles), next));
  }

  @Override
  protected List<Entry> all() {
    List<Entry> all = new ArrayList<>();
    tables.authors().all().forEach(it -> all.add(new OfAuthor(it.id(), it.profile())));
    tables.books().all().forEach(it -> all.add(new OfBook(it.id(), it.profile())));
    tables
        .authorships()
        .all()
        .forEach(
            it ->
                it.roles().all().stream()
                    .sorted(Comparator.comparing(Enum::name))
                    .forEach(role -> all.add(new OfAuthorship(it.book(), it.author(), role))));
    return all;
  }
}
