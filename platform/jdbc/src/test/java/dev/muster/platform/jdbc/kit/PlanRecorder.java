package dev.muster.platform.jdbc.kit;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;

/**
 * Collects the plan of every statement that a context sends, and of every one that a trigger or a
 * constraint adds, with the rows that it read: where {@code muster.record-plans} is set.
 *
 * @see <a href="https://www.postgresql.org/docs/18/auto-explain.html">auto_explain</a>
 */
@Singleton
@Requires(property = "muster.record-plans", value = "true")
@Order(Ordered.HIGHEST_PRECEDENCE)
public class PlanRecorder implements BeanCreatedEventListener<DataSource> {
  private static final String BEGINNING = "plan:\n";

  private final List<String> plans = new CopyOnWriteArrayList<>();

  /** What a context needs to have its plans collected; all on one connection. */
  public static Map<String, String> settings() {
    return Map.of(
        "muster.record-plans", "true",
        "datasources.default.maximum-pool-size", "1",
        "datasources.default.connection-init-sql",
            """
            load 'auto_explain';
            set auto_explain.log_min_duration = 0;
            set auto_explain.log_level = notice;
            set auto_explain.log_analyze = on;
            set auto_explain.log_timing = off;
            set auto_explain.log_nested_statements = on
            """);
  }

  /** Forgets what was collected so far, and returns it. */
  public List<String> take() {
    List<String> taken = new ArrayList<>(plans);
    plans.clear();
    return taken;
  }

  @Override
  public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
    return (DataSource) watching(DataSource.class, event.getBean());
  }

  private Object watching(Class<?> type, Object target) {
    return Proxy.newProxyInstance(
        type.getClassLoader(),
        new Class<?>[] {type},
        (proxy, method, arguments) -> {
          Object result;
          try {
            result = method.invoke(target, arguments);
          } catch (InvocationTargetException failure) {
            throw failure.getCause();
          }
          if (method.getName().startsWith("execute") && target instanceof Statement statement) {
            record(statement);
          }
          boolean watched = result instanceof Connection || result instanceof Statement;
          return watched && method.getReturnType().isInterface()
              ? watching(method.getReturnType(), result)
              : result;
        });
  }

  private void record(Statement statement) throws SQLException {
    for (SQLWarning notice = statement.getWarnings();
        notice != null;
        notice = notice.getNextWarning()) {
      int plan = notice.getMessage().indexOf(BEGINNING);
      if (plan >= 0) {
        plans.add(notice.getMessage().substring(plan + BEGINNING.length()));
      }
    }
    statement.clearWarnings();
  }
}
