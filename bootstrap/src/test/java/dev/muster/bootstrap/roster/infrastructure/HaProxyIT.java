package dev.muster.bootstrap.roster.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.bootstrap.MusterProcess;
import dev.muster.bootstrap.documents.Page;
import dev.muster.platform.jdbc.kit.TestDatabase;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nodes behind HAProxy are taken out and put back without a request lost. */
@Tag("infrastructure")
class HaProxyIT {
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final int CLIENTS = 8;
  private static final int USED_CUR = 6;

  @TempDir Path directory;

  private final AtomicInteger served = new AtomicInteger();
  private final AtomicInteger lost = new AtomicInteger();
  private volatile boolean isOver;

  @Test
  void aNodeThatIsDrainedFirstCostsNoRequest() throws Exception {
    String haproxy = Program.installed("haproxy");
    Map<String, String> database = MusterProcess.on(TestDatabase.settings());
    Path first = Files.createDirectory(directory.resolve("first"));
    Path second = Files.createDirectory(directory.resolve("second"));
    int port = Program.freePort();
    Path socket = directory.resolve("haproxy.sock");
    try (MusterProcess one = MusterProcess.start(first, database);
        MusterProcess two = MusterProcess.start(second, database);
        Program proxy =
            Program.start(
                directory,
                port,
                haproxy,
                "-db",
                "-f",
                settings(port, socket, one, two).toString());
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
      URI service = URI.create("http://127.0.0.1:" + port);
      Moment.await(PATIENCE, () -> status(service) == 200, proxy::log);
      List<Future<?>> asking = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        asking.add(clients.submit(() -> ask(service)));
      }
      awaitServed(1_000);

      say(socket, drainLine());
      Moment.await(PATIENCE, () -> inUse(socket) == 0, () -> "still in use");
      awaitServed(1_000);
      one.terminate();
      assertTrue(one.ends(15));
      awaitServed(1_000);

      isOver = true;
      for (Future<?> client : asking) {
        client.get();
      }
    }
    assertEquals(0, lost.get(), () -> lost + " lost of " + served);
    Figures.tell(
        "HAProxy: a node was drained and ended, %d of %d requests lost", lost.get(), served.get());
  }

  private void awaitServed(int more) throws Exception {
    int until = served.get() + more;
    Moment.await(
        PATIENCE, () -> served.get() >= until, () -> "served " + served + ", lost " + lost);
  }

  private void ask(URI service) {
    try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      while (!isOver) {
        try {
          int status =
              client
                  .send(
                      HttpRequest.newBuilder(service.resolve("/heroes?limit=1")).build(),
                      BodyHandlers.discarding())
                  .statusCode();
          (status == 200 ? served : lost).incrementAndGet();
        } catch (IOException closed) {
          lost.incrementAndGet();
        } catch (InterruptedException interrupted) {
          Thread.currentThread().interrupt();
          return;
        }
      }
    }
  }

  private static int status(URI service) {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client
          .send(HttpRequest.newBuilder(service).build(), BodyHandlers.discarding())
          .statusCode();
    } catch (IOException | InterruptedException notYet) {
      return -1;
    }
  }

  private Path settings(int port, Path socket, MusterProcess one, MusterProcess two)
      throws IOException {
    String text =
        Page.read("docs/infrastructure.md")
            .texts("HAProxy", "haproxy")
            .getFirst()
            .replace("/run/haproxy/admin.sock", socket.toString())
            .replace("bind :80", "bind 127.0.0.1:" + port)
            .replace("one.example:8080 check port 8081", check(one))
            .replace("two.example:8080 check port 8081", check(two));
    return Files.writeString(directory.resolve("haproxy.cfg"), text + "\n");
  }

  private static String check(MusterProcess muster) {
    return muster.service().getAuthority() + " check port " + muster.management().getPort();
  }

  /** How many connections to the first node are in use: the column used_cur. */
  private static int inUse(Path socket) throws IOException {
    return say(socket, "show servers conn muster")
        .lines()
        .filter(line -> line.startsWith("muster/one "))
        .map(line -> Integer.valueOf(line.split(" ")[USED_CUR]))
        .findFirst()
        .orElseThrow();
  }

  /** The command of the page, without the program that sends it. */
  private static String drainLine() throws IOException {
    String shell = Page.read("docs/infrastructure.md").texts("HAProxy", "sh").getFirst();
    return shell.replaceFirst("(?s).*\"(set server [^\"]+)\".*", "$1");
  }

  private static String say(Path socket, String command) throws IOException {
    try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
      channel.connect(UnixDomainSocketAddress.of(socket));
      channel.write(ByteBuffer.wrap((command + "\n").getBytes(StandardCharsets.UTF_8)));
      ByteBuffer answer = ByteBuffer.allocate(1 << 16);
      while (channel.read(answer) >= 0 && answer.hasRemaining()) {
        // The proxy closes the connection after its answer.
      }
      return new String(answer.array(), 0, answer.position(), StandardCharsets.UTF_8);
    }
  }
}
