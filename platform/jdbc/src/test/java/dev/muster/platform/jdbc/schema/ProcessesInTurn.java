package dev.muster.platform.jdbc.schema;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.postgresql.PGConnection;

/** Acts as a pooler in transaction mode that gives its processes to transactions in turn. */
final class ProcessesInTurn {
  private final Queue<Connection> free;

  ProcessesInTurn(Connection... processes) {
    free = new ArrayDeque<>(List.of(processes));
  }

  /** Returns a connection that keeps a process as long as a transaction is open. */
  Connection connect() {
    AtomicBoolean isEachStatementATransaction = new AtomicBoolean(true);
    AtomicReference<Connection> kept = new AtomicReference<>();
    return (Connection)
        Proxy.newProxyInstance(
            ProcessesInTurn.class.getClassLoader(),
            new Class<?>[] {Connection.class, PGConnection.class},
            (proxy, method, args) ->
                switch (method.getName()) {
                  case "unwrap" -> proxy;
                  case "getBackendPID" -> -1;
                  case "close" -> null;
                  case "setAutoCommit" -> {
                    isEachStatementATransaction.set((boolean) args[0]);
                    yield null;
                  }
                  case "rollback" -> {
                    Optional.ofNullable(kept.getAndSet(null)).ifPresent(free::add);
                    yield null;
                  }
                  case "createStatement" -> {
                    Connection process = Optional.ofNullable(kept.get()).orElseGet(free::remove);
                    if (isEachStatementATransaction.get()) {
                      free.add(process);
                    } else {
                      kept.set(process);
                    }
                    yield process.createStatement();
                  }
                  default -> throw new AssertionError(method.getName());
                });
  }
}
