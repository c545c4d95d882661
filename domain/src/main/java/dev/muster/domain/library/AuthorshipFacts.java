package dev.muster.domain.library;

import dev.muster.domain.Version;
import dev.muster.domain.library.LibraryViolation.LastWriter;
import dev.muster.domain.library.LibraryViolation.NotAWriter;
import dev.muster.domain.library.LibraryViolation.UnknownAuthorship;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds the facts for deciding on the authors of one book; their number does not grow with the
 * book. Each method returns the change to store, or refuses it.
 *
 * @param book an existing book
 * @param version its version
 * @param writers the number of its writers
 * @param authorships the authorships of the authors that the command is about, by author
 */
public record AuthorshipFacts(
    BookId book, Version version, int writers, Map<AuthorId, Authorship> authorships) {
  /** Copies the map. */
  public AuthorshipFacts {
    authorships = Map.copyOf(authorships);
  }

  /** Returns the authorship of an author, if there is one. */
  public Optional<Authorship> of(AuthorId author) {
    return Optional.ofNullable(authorships.get(author));
  }

  /**
   * Gives an author exactly these roles.
   *
   * @throws LibraryViolationException with {@link LastWriter}
   */
  public AuthorshipChange settle(AuthorId author, Roles roles) {
    return changed(Map.of(author, Optional.of(roles)), author);
  }

  /**
   * Takes all roles from an author.
   *
   * @throws LibraryViolationException with {@link UnknownAuthorship}, {@link LastWriter}
   */
  public AuthorshipChange end(AuthorId author) {
    if (of(author).isEmpty()) {
      throw new LibraryViolationException(new UnknownAuthorship(book, author));
    }
    return changed(Map.of(author, Optional.empty()), author);
  }

  /**
   * Moves the book from one writer to another author; other roles stay.
   *
   * @throws LibraryViolationException with {@link NotAWriter}
   */
  public AuthorshipChange move(AuthorId from, AuthorId to) {
    Roles given =
        of(from)
            .map(Authorship::roles)
            .filter(Roles::write)
            .orElseThrow(() -> new LibraryViolationException(new NotAWriter(book, from)));
    Map<AuthorId, Optional<Roles>> moved = new LinkedHashMap<>();
    moved.put(from, given.withoutWriting());
    moved.put(to, Optional.of(of(to).map(it -> it.roles().withWriting()).orElse(Roles.WRITER)));
    return changed(moved, from);
  }

  private AuthorshipChange changed(Map<AuthorId, Optional<Roles>> roles, AuthorId giver) {
    Version next = version.next();
    int left = writers;
    List<Authorship> settled = new ArrayList<>();
    List<AuthorId> ended = new ArrayList<>();
    for (Map.Entry<AuthorId, Optional<Roles>> entry : roles.entrySet()) {
      AuthorId author = entry.getKey();
      Optional<Roles> before = of(author).map(Authorship::roles);
      Optional<Roles> after = entry.getValue();
      left += count(after) - count(before);
      if (!after.equals(before)) {
        after.ifPresentOrElse(
            it -> settled.add(new Authorship(book, author, it, next)), () -> ended.add(author));
      }
    }
    if (left < 1) {
      throw new LibraryViolationException(new LastWriter(Optional.of(book), Optional.of(giver)));
    }
    boolean same = settled.isEmpty() && ended.isEmpty();
    return new AuthorshipChange(book, same ? version : next, left, settled, ended);
  }

  private static int count(Optional<Roles> roles) {
    return roles.filter(Roles::write).isPresent() ? 1 : 0;
  }
}
