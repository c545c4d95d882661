package dev.muster.platform.jdbc.connect;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;

/**
 * Tells the pool to evict a working connection after certain refusals: the connection may lead to a
 * former primary after a failover, or hold plans of a changed schema.
 *
 * <p>The pool creates the object by its class name in {@link JdbcSettings}.
 */
public final class LostPrimary implements SQLExceptionOverride {
  // read_only_sql_transaction, feature_not_supported (a cached plan, or a standby), and
  // invalid_sql_statement_name (a prepared statement of another server).
  private static final Set<String> STATES = Set.of("25006", "0A000", "26000");

  /** Called by the pool. */
  public LostPrimary() {}

  /** Returns whether a refusal with this SQLSTATE ends its connection. */
  public static boolean isToldBy(String state) {
    return STATES.contains(state);
  }

  @java.lang.Override
  public Override adjudicate(SQLException refusal) {
    return isToldBy(Objects.requireNonNullElse(refusal.getSQLState(), ""))
        ? Override.MUST_EVICT
        : Override.CONTINUE_EVICT;
  }
}
