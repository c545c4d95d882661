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
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;

/** Counts the SQL statements that a context sends, where {@code muster.count-statements} is set. */
@Singleton
@Requires(property = "muster.count-statements", value = "true")
@Order(Ordered.HIGHEST_PRECEDENCE)
public class StatementCounter implements BeanCreatedEventListener<DataSource> {
  private final List<String> statements = new CopyOnWriteArrayList<>();

  /** Forgets what was sent so far. */
  public void reset() {
    statements.clear();
  }

  /**
   * The statements sent since the last reset, also those that were sent together; transaction
   * control is not among them.
   */
  public List<String> statements() {
    return List.copyOf(statements);
  }

  @Override
  public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
    return (DataSource) watching(DataSource.class, event.getBean(), "");
  }

  private Object watching(Class<?> type, Object target, String sql) {
    return Proxy.newProxyInstance(
        type.getClassLoader(),
        new Class<?>[] {type},
        (proxy, method, arguments) -> {
          String text =
              arguments != null && arguments.length > 0 && arguments[0] instanceof String first
                  ? first
                  : sql;
          if (method.getName().startsWith("execute") && target instanceof Statement) {
            statements.addAll(List.of(text.split(";\n")));
          }
          Object result;
          try {
            result = method.invoke(target, arguments);
          } catch (InvocationTargetException failure) {
            throw failure.getCause();
          }
          boolean watched = result instanceof Connection || result instanceof Statement;
          return watched && method.getReturnType().isInterface()
              ? watching(method.getReturnType(), result, text)
              : result;
        });
  }
}
