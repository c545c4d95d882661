package dev.muster.platform.jdbc.connect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A URL that leads nowhere is told from one that might lead somewhere, and shown without secrets.
 */
class DatabaseUrlTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:postgresql://db.example/muster",
        "jdbc:postgresql://one.example:5432,other.example:5433/muster?targetServerType=primary",
        "jdbc:postgresql://[::1]:5432/muster"
      })
  void thatOfAPostgresqlIsUnderstood(String url) {
    assertTrue(DatabaseUrl.isUnderstood(url));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "garbage",
        "postgresql://db.example/muster",
        "jdbc:mysql://db.example/muster",
        "jdbc:postgresql://db.example:port/muster"
      })
  void anythingElseIsNot(String url) {
    assertFalse(DatabaseUrl.isUnderstood(url));
  }

  @Test
  void itsHostsAreCounted() {
    assertEquals(1, DatabaseUrl.hosts("jdbc:postgresql://db.example/muster"));
    assertEquals(2, DatabaseUrl.hosts("jdbc:postgresql://one.example,other.example:5433/muster"));
    assertEquals(1, DatabaseUrl.hosts("jdbc:postgresql:muster"));
    assertEquals(1, DatabaseUrl.hosts("jdbc:h2:mem:one,other"));
  }

  @Test
  void aUserAndAPasswordAreNotShown() {
    assertEquals(
        "jdbc:postgresql://db.example/muster",
        DatabaseUrl.withoutSecrets(
            "jdbc:postgresql://me:hunter2@db.example/muster?password=hunter3"));
    assertEquals(
        "jdbc:sqlserver://db.example",
        DatabaseUrl.withoutSecrets("jdbc:sqlserver://db.example;password=hunter2"));
  }
}
