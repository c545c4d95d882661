package dev.muster.persistence.library;

import dev.muster.platform.jdbc.kit.ConstraintsSuite;

/** The database itself refuses what the rules of the library forbid. */
class LibraryConstraintsTest extends ConstraintsSuite {
  @Override
  protected String schema() {
    return "library";
  }

  @Override
  protected String rows() {
    return "insert into library.author (version, name) values (1, 'First')";
  }

  @Override
  protected String refusals() {
    return """
    author_pkey | insert into library.author overriding system value values (1, 1, 'x')
    """;
  }
}
