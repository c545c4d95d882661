package dev.muster.platform.jdbc.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.application.UnitOfWork;
import dev.muster.application.audit.AuditFixture;
import dev.muster.application.audit.port.AuditReader;
import dev.muster.application.audit.port.AuditTrail;
import dev.muster.application.audit.query.AuditEntry;
import dev.muster.application.audit.query.AuditFilter;
import dev.muster.application.audit.query.AuditRecord;
import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.jdbc.kit.TestTables;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The database lets nobody change or delete an entry before its time. */
@MicronautTest(transactional = false, startApplication = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AppendOnlyTest implements TestPropertyProvider {
  private static final Instant THEN = Instant.parse("2001-02-03T04:05:06Z");

  @Inject AuditTrail trail;
  @Inject AuditReader reader;
  @Inject UnitOfWork unitOfWork;
  @Inject TestTables tables;

  @Override
  public Map<String, String> getProperties() {
    return TestDatabase.settings("classpath:db/fixture");
  }

  @BeforeEach
  void startFromNothing() {
    tables.clear();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update audit_entry set actor = 'nobody'",
        "update audit_entry set kept_until = now() where false",
        "delete from audit_entry where action = 'for ever'",
        "delete from audit_entry where action = 'for a day'",
        "delete from audit_entry",
        "truncate audit_entry",
        "merge into audit_entry using note on false when not matched by source then delete",
        "insert into audit_entry (id, at, action, outcome) overriding system value"
            + " values (1, '2001-02-03T04:05:06Z', 'changed', 'DONE')"
            + " on conflict (at, id) do update set action = 'changed'"
      })
  void whatIsThereStays(String sql) {
    append("for ever", THEN, Optional.empty());
    append("for a day", THEN, Optional.of(Instant.now().plus(Duration.ofDays(1))));
    append("expired", THEN, Optional.of(THEN.plusSeconds(1)));

    Throwable refused = assertThrows(Exception.class, () -> tables.execute(sql));
    while (refused.getCause() != null) {
      refused = refused.getCause();
    }

    assertTrue(
        refused.getMessage().startsWith("ERROR: the audit trail only grows"), refused::toString);
    assertEquals(List.of("expired", "for a day", "for ever"), actions());
  }

  @Test
  void whatIsExpiredMayBeDeleted() {
    append("for ever", THEN, Optional.empty());
    append("expired", THEN, Optional.of(THEN.plusSeconds(1)));

    tables.execute("delete from audit_entry where kept_until < now()");

    assertEquals(List.of("for ever"), actions());
  }

  @Test
  void aClockThatIsAheadOfTheDatabaseDeletesNothingEarly() {
    Instant tomorrow = Instant.now().plus(Duration.ofDays(1));
    append("for a day", THEN, Optional.of(tomorrow));

    append("new", tomorrow.plusSeconds(1), Optional.empty());

    assertEquals(List.of("new", "for a day"), actions());
  }

  @Test
  void twoUnitsThatCouldForgetTheSameEntryDoNotWaitForEachOther() {
    append("expired", THEN, Optional.of(THEN.plusSeconds(1)));

    unitOfWork.execute(
        () -> {
          trail.append(entry("first", THEN.plusSeconds(1)), Optional.empty());
          return CompletableFuture.supplyAsync(
                  () -> append("second", THEN.plusSeconds(2), Optional.empty()))
              .orTimeout(10, TimeUnit.SECONDS)
              .join();
        });

    assertEquals(List.of("second", "first"), actions());
  }

  @Test
  void anEntryThatTheDatabaseRefusesUndoesItsUnit() {
    assertThrows(
        DataAccessException.class,
        () ->
            unitOfWork.execute(
                () -> {
                  trail.append(entry("kept", THEN), Optional.empty());
                  trail.append(entry("\0", THEN), Optional.empty());
                  return true;
                }));

    assertEquals(List.of(), actions());
  }

  private AuditEntry append(String action, Instant at, Optional<Instant> keptUntil) {
    return unitOfWork.execute(
        () -> {
          trail.append(entry(action, at), keptUntil);
          return entry(action, at);
        });
  }

  private static AuditEntry entry(String action, Instant at) {
    return AuditFixture.entry("Ada", action, at);
  }

  private List<String> actions() {
    return reader.entries(AuditFilter.ALL, Optional.empty(), 10).stream()
        .map(AuditRecord::entry)
        .map(AuditEntry::action)
        .toList();
  }
}
