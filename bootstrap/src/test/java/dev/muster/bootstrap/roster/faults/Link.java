package dev.muster.bootstrap.roster.faults;

import java.io.IOException;
import java.net.Socket;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** One connection through a {@link FaultyProxy}. */
final class Link {
  private final FaultyProxy proxy;
  private final Socket service;
  private final Socket database;
  private final Map<Direction, Long> passed = new EnumMap<>(Direction.class);
  private Fault fault = Fault.NONE;
  private volatile boolean marked;
  private volatile boolean lost;

  Link(FaultyProxy proxy, Socket service, Socket database) {
    this.proxy = proxy;
    this.service = service;
    this.database = database;
  }

  void start() {
    Thread.startVirtualThread(() -> pump(Direction.TO_DATABASE, service));
    Thread.startVirtualThread(() -> pump(Direction.TO_SERVICE, database));
  }

  /** Lets bytes pass. */
  void forward(Direction direction, byte[] bytes) throws IOException {
    count(direction, bytes.length);
    (direction == Direction.TO_DATABASE ? database : service).getOutputStream().write(bytes);
  }

  /** How many bytes passed in a direction since the present fault began. */
  synchronized long passed(Direction direction) {
    if (fault != proxy.fault()) {
      fault = proxy.fault();
      passed.clear();
      marked = false;
    }
    return passed.getOrDefault(direction, 0L);
  }

  private synchronized void count(Direction direction, int bytes) {
    passed.put(direction, passed(direction) + bytes);
  }

  void awaitHealing() throws InterruptedException {
    proxy.awaitHealing();
  }

  /** Keeps the connection, and lets nothing pass any more. */
  void lose() {
    lost = true;
  }

  /** Remembers something about this link until the fault is over. */
  void mark() {
    passed(Direction.TO_DATABASE);
    marked = true;
  }

  boolean isMarked() {
    return marked;
  }

  /** Cuts the connection on both sides. */
  synchronized void close() throws IOException {
    // No farewell: the other side sees a reset, as when a process dies.
    if (!service.isClosed()) {
      service.setSoLinger(true, 0);
    }
    service.close();
    database.close();
  }

  private void pump(Direction direction, Socket from) {
    byte[] buffer = new byte[65_536];
    try {
      for (int n = read(from, buffer); n >= 0; n = read(from, buffer)) {
        if (!lost) {
          proxy.fault().effect().on(this, direction, Arrays.copyOf(buffer, n));
        }
      }
      close();
    } catch (IOException | InterruptedException cut) {
      proxy.forget(this);
    }
  }

  private static int read(Socket from, byte[] buffer) throws IOException {
    return from.getInputStream().read(buffer);
  }
}
