package dev.muster.platform.jdbc.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;
import org.postgresql.util.ServerErrorMessage;

/** The name of a constraint is found at the bottom of a failure. */
class ViolatedConstraintTest {
  private static final PSQLException BROKEN =
      new PSQLException(new ServerErrorMessage("SERROR\0C23505\0nnote_text_key\0\0"));

  @Test
  void theServerNamesTheConstraint() {
    assertEquals(Optional.of("note_text_key"), ViolatedConstraint.nameIn(BROKEN));
  }

  @Test
  void aFailureAroundItHidesNothing() {
    RuntimeException wrapped = new RuntimeException(new IllegalStateException(BROKEN));

    assertEquals(Optional.of("note_text_key"), ViolatedConstraint.nameIn(wrapped));
  }

  @Test
  void otherFailuresNameNone() {
    assertEquals(Optional.empty(), ViolatedConstraint.nameIn(new IllegalStateException("other")));
    assertEquals(Optional.empty(), ViolatedConstraint.nameIn(new SQLException("other")));
    assertEquals(
        Optional.empty(),
        ViolatedConstraint.nameIn(new PSQLException("lost", PSQLState.CONNECTION_FAILURE)));
  }
}
