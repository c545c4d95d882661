package dev.muster.platform.jdbc.access;

import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;

/**
 * Counts the connections that are taken, and records those that are taken without passing the
 * {@link DatabaseGate}, where {@code muster.watch-gate} is set. A test that uses it has one thread.
 */
@Singleton
@Requires(property = "muster.watch-gate", value = "true")
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class GateWatch implements BeanCreatedEventListener<DataSource> {
  private final BeanProvider<Bulkhead> bulkhead;
  private final List<StackTraceElement[]> bypasses = new CopyOnWriteArrayList<>();
  private int taken;

  GateWatch(BeanProvider<Bulkhead> bulkhead) {
    this.bulkhead = bulkhead;
  }

  /** Forgets what was recorded so far. */
  public void reset() {
    bypasses.clear();
    taken = 0;
  }

  /** Returns how many connections were taken since the last reset. */
  public int taken() {
    return taken;
  }

  /** Returns where connections were taken past the gate since the last reset. */
  public List<String> bypasses() {
    List<String> all = new ArrayList<>();
    bypasses.forEach(trace -> all.add(List.of(trace).toString()));
    return all;
  }

  @Override
  public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
    DataSource watched = event.getBean();
    return (DataSource)
        Proxy.newProxyInstance(
            DataSource.class.getClassLoader(),
            new Class<?>[] {DataSource.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("getConnection")) {
                taken++;
                if (bulkhead.get().active() == 0) {
                  bypasses.add(Thread.currentThread().getStackTrace());
                }
              }
              try {
                return method.invoke(watched, arguments);
              } catch (InvocationTargetException failure) {
                throw failure.getCause();
              }
            });
  }
}
