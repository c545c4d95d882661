package dev.muster.persistence.academy;

import dev.muster.platform.jdbc.kit.ConstraintsSuite;

/** The database itself refuses what the rules of the academy forbid. */
class AcademyConstraintsTest extends ConstraintsSuite {
  @Override
  protected String schema() {
    return "academy";
  }

  @Override
  protected String rows() {
    return "insert into academy.student (version, name) values (1, 'First')";
  }

  @Override
  protected String refusals() {
    return """
    student_pkey | insert into academy.student overriding system value values (1, 1, 'x')
    """;
  }
}
