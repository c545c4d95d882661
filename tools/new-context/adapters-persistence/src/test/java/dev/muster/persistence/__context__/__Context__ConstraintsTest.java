package dev.muster.persistence.__context__;

import dev.muster.platform.jdbc.kit.ConstraintsSuite;

/** The database itself refuses what the rules of the __context__ forbid. */
class __Context__ConstraintsTest extends ConstraintsSuite {
  @Override
  protected String schema() {
    return "__context__";
  }

  @Override
  protected String rows() {
    return "insert into __context__.__table__ (version, name) values (1, 'First')";
  }

  @Override
  protected String refusals() {
    return """
    __table___pkey | insert into __context__.__table__ overriding system value values (1, 1, 'x')
    """;
  }
}
