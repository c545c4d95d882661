package dev.muster.domain.library;

import dev.muster.domain.InvalidValueException;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All roles of an author in a book.
 *
 * @param all at least one, else {@link InvalidValueException}; in the order of {@link AuthorRole}
 */
public record Roles(Set<AuthorRole> all) {
  /** The default. */
  public static final Roles WRITER = Roles.of(AuthorRole.WRITER);

  /** Copies the set. */
  public Roles {
    if (all.isEmpty()) {
      throw new InvalidValueException("must have a role");
    }
    all = Collections.unmodifiableSet(EnumSet.copyOf(all));
  }

  /** Returns these roles. */
  public static Roles of(AuthorRole... roles) {
    return of(List.of(roles));
  }

  /** Returns these roles; one that is named twice counts once. */
  public static Roles of(Collection<AuthorRole> roles) {
    return new Roles(Set.copyOf(roles));
  }

  /** Returns whether writing is among them. */
  public boolean write() {
    return all.contains(AuthorRole.WRITER);
  }

  /** Returns these roles and writing. */
  Roles withWriting() {
    EnumSet<AuthorRole> more = EnumSet.copyOf(all);
    more.add(AuthorRole.WRITER);
    return new Roles(more);
  }

  /** Returns these roles except for writing; empty where there is no other. */
  Optional<Roles> withoutWriting() {
    EnumSet<AuthorRole> others = EnumSet.copyOf(all);
    others.remove(AuthorRole.WRITER);
    return others.isEmpty() ? Optional.empty() : Optional.of(new Roles(others));
  }
}
