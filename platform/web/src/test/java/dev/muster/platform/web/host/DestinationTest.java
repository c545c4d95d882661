package dev.muster.platform.web.host;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When a request goes where another went, so that its host need not be judged again. */
class DestinationTest {
  private static final SocketAddress PORT = new InetSocketAddress("127.0.0.1", 8080);
  private static final SocketAddress OTHER_PORT = new InetSocketAddress("127.0.0.1", 8081);
  private static final List<String> HOST = List.of("localhost");

  private final Destination first = new Destination("/notes", HOST, true, PORT, PORT);

  @Test
  void anotherPathOfTheSameHostIsTheSameWay() {
    assertTrue(new Destination("/notes/1", HOST, true, PORT, PORT).goesTo(first));
    assertTrue(new Destination("*", HOST, true, PORT, PORT).goesTo(first));
  }

  @Test
  void whateverNamesTheHostOrTheConnectionMakesADifference() {
    for (Destination other :
        List.of(
            new Destination("http://localhost/notes", HOST, true, PORT, PORT),
            new Destination("/notes", List.of(), true, PORT, PORT),
            new Destination("/notes", List.of("other"), true, PORT, PORT),
            new Destination("/notes", HOST, false, PORT, PORT),
            new Destination("/notes", HOST, true, OTHER_PORT, PORT),
            new Destination("/notes", HOST, true, PORT, OTHER_PORT))) {
      assertFalse(other.goesTo(first), other.toString());
      assertFalse(first.goesTo(other), other.toString());
    }
  }
}
