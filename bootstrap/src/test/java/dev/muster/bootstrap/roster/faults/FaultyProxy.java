package dev.muster.bootstrap.roster.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stands between a service and its database, and fails as it is told. */
final class FaultyProxy implements AutoCloseable {
  private static final InetAddress HERE = InetAddress.getLoopbackAddress();

  private final int database;
  private final Set<Link> links = ConcurrentHashMap.newKeySet();
  private final int port;
  private volatile ServerSocket server;
  private volatile Fault fault = Fault.NONE;

  /** Stands before the database that listens here. */
  FaultyProxy(int database) throws IOException {
    this.database = database;
    this.server = listen(0);
    this.port = server.getLocalPort();
  }

  /** Where it listens itself. */
  int port() {
    return port;
  }

  /** The present fault. */
  Fault fault() {
    return fault;
  }

  /** Fails from now on. */
  synchronized void begin(Fault fault) throws IOException {
    this.fault = fault;
    if (fault.refusing()) {
      server.close();
      closeLinks();
    }
    notifyAll();
  }

  /** Works again. */
  synchronized void heal() throws IOException {
    boolean refusing = fault.refusing();
    fault = Fault.NONE;
    if (refusing) {
      server = listen(port);
    }
    notifyAll();
  }

  synchronized void awaitHealing() throws InterruptedException {
    Fault present = fault;
    while (fault == present && present != Fault.NONE) {
      wait();
    }
  }

  void forget(Link link) {
    links.remove(link);
  }

  @Override
  public void close() throws IOException {
    begin(Fault.REFUSED);
  }

  private ServerSocket listen(int port) throws IOException {
    ServerSocket listening = new ServerSocket();
    listening.setReuseAddress(true);
    listening.bind(new InetSocketAddress(HERE, port));
    Thread.startVirtualThread(() -> accept(listening));
    return listening;
  }

  private void accept(ServerSocket listening) {
    try {
      while (true) {
        Socket service = listening.accept();
        Link link = new Link(this, service, new Socket(HERE, database));
        links.add(link);
        link.start();
      }
    } catch (IOException closed) {
      // It is told to.
    }
  }

  private void closeLinks() {
    links.forEach(
        link -> {
          try {
            link.close();
          } catch (IOException failed) {
            throw new UncheckedIOException(failed);
          }
        });
    links.clear();
  }
}
