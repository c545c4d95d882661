package dev.muster.platform.jdbc.replica;

import dev.muster.application.consistency.query.ConsistencyToken;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/** A server that is what a test says; it counts its connections, and how often it was asked. */
final class FakeServer {
  long system = 7;
  boolean isStandby = true;
  ConsistencyToken reached = new ConsistencyToken(1, 100);
  int asked;
  int connected;

  DataSource dataSource() {
    return (DataSource)
        proxy(
            (_, method, _) -> method.getName().equals("getConnection") ? connection() : null,
            DataSource.class);
  }

  private Object connection() {
    connected++;
    return proxy(
        (self, method, arguments) ->
            switch (method.getName()) {
              case "unwrap" -> self;
              case "hashCode" -> System.identityHashCode(self);
              case "equals" -> self == arguments[0];
              case "prepareStatement" -> statement();
              case "close" -> connected--;
              default -> throw new UnsupportedOperationException(method.getName());
            },
        Connection.class,
        PGConnection.class);
  }

  private Object statement() {
    return proxy(
        (_, method, _) -> method.getName().equals("executeQuery") ? row() : null,
        PreparedStatement.class);
  }

  private Object row() {
    asked++;
    Object[] columns = {system, isStandby, reached.epoch(), reached.position()};
    return proxy(
        (_, method, arguments) ->
            switch (method.getName()) {
              case "next" -> true;
              case "getLong", "getBoolean" -> columns[(int) arguments[0] - 1];
              default -> null;
            },
        ResultSet.class);
  }

  private static Object proxy(InvocationHandler answer, Class<?>... types) {
    return Proxy.newProxyInstance(FakeServer.class.getClassLoader(), types, answer);
  }
}
