import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

/**
 * Requests one resource of a running service with increasing numbers of clients; each client sends
 * its next request as soon as it has a response: {@code java tools/Overload.java
 * http://127.0.0.1:8080/heroes/1 100 1000 2000 100}. Prints, for each number of clients, the served
 * and the refused requests per second, and the response times of the served ones.
 *
 * <p>Client and service share the machine: each refused request costs processor time that the
 * service then lacks.
 */
final class Overload {
  private static final long SECONDS = 10;

  private Overload() {}

  /**
   * The result of one client: the response times of served requests in nanoseconds, and the numbers
   * of refused and failed ones.
   */
  private record Seen(long[] served, long refused, long failed) {}

  public static void main(String[] args) throws Exception {
    URI target = URI.create(args[0]);
    for (String clients : Arrays.copyOfRange(args, 1, args.length)) {
      report(Integer.parseInt(clients), run(target, Integer.parseInt(clients)));
    }
  }

  private static List<Seen> run(URI target, int clients) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Seen>> running = new ArrayList<>();
      for (int i = 0; i < clients; i++) {
        running.add(threads.submit(() -> client(target, end)));
      }
      List<Seen> seen = new ArrayList<>();
      for (Future<Seen> client : running) {
        seen.add(client.get());
      }
      return seen;
    }
  }

  private static Seen client(URI target, long end) {
    byte[] request =
        String.format(Locale.ROOT, "GET %s HTTP/1.1\r\nHost: localhost\r\n\r\n", target.getPath())
            .getBytes(StandardCharsets.US_ASCII);
    LongStream.Builder served = LongStream.builder();
    long refused = 0;
    try (Socket socket = new Socket(target.getHost(), target.getPort())) {
      socket.setTcpNoDelay(true);
      byte[] buffer = new byte[8192];
      for (long now = System.nanoTime(); now < end; now = System.nanoTime()) {
        socket.getOutputStream().write(request);
        switch (status(socket.getInputStream(), buffer)) {
          case 200 -> served.add(System.nanoTime() - now);
          case 503 -> refused++;
          default -> throw new IOException("neither served nor refused");
        }
      }
      return new Seen(served.build().toArray(), refused, 0);
    } catch (IOException failure) {
      return new Seen(served.build().toArray(), refused, 1);
    }
  }

  /** Reads a whole response and returns its status. */
  private static int status(InputStream input, byte[] buffer) throws IOException {
    int read = 0;
    while (true) {
      int more = input.read(buffer, read, buffer.length - read);
      if (more < 0) {
        throw new IOException("closed in the middle");
      }
      read += more;
      String text = new String(buffer, 0, read, StandardCharsets.ISO_8859_1);
      int head = text.indexOf("\r\n\r\n") + 4;
      if (head > 4 && read >= head + length(text)) {
        return Integer.parseInt(text.substring(9, 12));
      }
    }
  }

  private static int length(String answer) {
    String name = "content-length: ";
    int start = answer.indexOf(name) + name.length();
    return Integer.parseInt(answer.substring(start, answer.indexOf('\r', start)));
  }

  private static void report(int clients, List<Seen> seen) {
    long[] times = seen.stream().flatMapToLong(it -> Arrays.stream(it.served())).sorted().toArray();
    System.out.printf(
        Locale.ROOT,
        "%5d clients: %6d/s served, %6d/s refused, %d failed; p50 %.1f ms, p99 %.1f ms, max %.1f"
            + " ms%n",
        clients,
        times.length / SECONDS,
        seen.stream().mapToLong(Seen::refused).sum() / SECONDS,
        seen.stream().mapToLong(Seen::failed).sum(),
        millis(times, 0.5),
        millis(times, 0.99),
        millis(times, 1));
  }

  private static double millis(long[] times, double part) {
    return times.length == 0 ? Double.NaN : times[(int) ((times.length - 1) * part)] / 1e6;
  }
}
