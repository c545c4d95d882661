package dev.muster.platform.jdbc.access;

import dev.muster.platform.jdbc.replica.ReadReplica;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Refuses a connection to a unit of work that runs as a {@link Draft}: a statement that nobody
 * thought of would be committed by itself. Gives a read its connection to the replica, if the
 * {@link DatabaseGate} has chosen that one.
 *
 * @param pool has the connections
 */
record DraftedDataSource(DataSource pool) implements InvocationHandler {
  /** Puts it before each pool, and behind whatever the framework puts there. */
  @Singleton
  static final class BeforePools implements BeanCreatedEventListener<DataSource>, Ordered {
    @Override
    public int getOrder() {
      return HIGHEST_PRECEDENCE;
    }

    @Override
    public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
      return (DataSource)
          Proxy.newProxyInstance(
              DataSource.class.getClassLoader(),
              new Class<?>[] {DataSource.class},
              new DraftedDataSource(event.getBean()));
    }
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    if (method.getName().equals("getConnection")) {
      Draft.refuse();
      Optional<DataSource> replica = ReadReplica.chosen();
      if (replica.isPresent()) {
        return replica.get().getConnection();
      }
    }
    try {
      return method.invoke(pool, arguments);
    } catch (InvocationTargetException failure) {
      throw failure.getCause();
    }
  }
}
