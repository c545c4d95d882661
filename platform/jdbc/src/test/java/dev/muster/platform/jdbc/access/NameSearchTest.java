package dev.muster.platform.jdbc.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.domain.NameFragment;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.postgresql.PGStatement;

/** A part of a name is searched for as it is, with a plan of its own. */
class NameSearchTest {
  @Test
  void thePatternHasWildcardsAtItsEndsOnly() {
    assertEquals("%pre%", NameSearch.pattern(new NameFragment("PRE")));
    assertEquals("%100\\% \\_ \\\\%", NameSearch.pattern(new NameFragment("100% _ \\")));
  }

  @Test
  void theServerPlansTheStatementAtEachCall() throws SQLException {
    List<Object> thresholds = new ArrayList<>();
    PGStatement driver =
        proxy(
            PGStatement.class,
            (self, method, arguments) -> {
              thresholds.add(method.getName() + " " + arguments[0]);
              return null;
            });

    NameSearch.planAnew(proxy(PreparedStatement.class, (self, method, arguments) -> driver));

    assertEquals(List.of("setPrepareThreshold 0"), thresholds);
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
