package dev.muster.domain.library;

/** The work of an author for a book. */
public enum AuthorRole {
  /** Writes it; a book always has a writer, and this is the default role. */
  WRITER,
  /** Edits it. */
  EDITOR,
  /** Illustrates it. */
  ILLUSTRATOR
}
