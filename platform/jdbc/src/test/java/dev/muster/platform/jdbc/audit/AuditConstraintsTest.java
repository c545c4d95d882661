package dev.muster.platform.jdbc.audit;

import dev.muster.platform.jdbc.kit.ConstraintsSuite;

/** The database itself refuses entries and records that no code of the platform stores. */
class AuditConstraintsTest extends ConstraintsSuite {
  @Override
  protected String schema() {
    return "public";
  }

  @Override
  protected String rows() {
    return """
    insert into audit_entry (at, action, outcome) values ('2001-01-01T00:00:00Z', 'a', 'DONE');
    insert into idempotency_record values ('a', 'a', 'a', now())
    """;
  }

  @Override
  protected String refusals() {
    return """
    audit_entry_pkey | insert into audit_entry (id, at, action, outcome) overriding system value values (1, '2001-01-01T00:00:00Z', 'a', 'DONE')
    audit_entry_outcome_check | insert into audit_entry (at, action, outcome, code) values (now(), 'a', 'DROPPED', 'a')
    audit_entry_code_check | insert into audit_entry (at, action, outcome, code) values (now(), 'a', 'DONE', 'a')
    audit_entry_code_check | insert into audit_entry (at, action, outcome) values (now(), 'a', 'DENIED')
    idempotency_record_pkey | insert into idempotency_record values ('a', 'b', 'b', now())
    """;
  }
}
