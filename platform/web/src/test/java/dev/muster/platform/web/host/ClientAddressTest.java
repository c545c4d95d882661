package dev.muster.platform.web.host;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpRequestWrapper;
import io.micronaut.http.MutableHttpRequest;
import io.micronaut.http.server.HttpServerConfiguration;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.junit.jupiter.api.Test;

class ClientAddressTest {
  private final HttpServerConfiguration settings = new HttpServerConfiguration();

  @Test
  void anAddressIsThatOfTheConnection() {
    assertEquals("192.0.2.1", address());
    assertEquals("192.0.2.1", address("198.51.100.7"), "nobody believes the header");
  }

  @Test
  void aHeaderIsBelievedThatASettingNames() {
    settings.setClientAddressHeader("X-Forwarded-For");

    assertEquals("198.51.100.7", address("198.51.100.7"));
    assertEquals("2001:db8:0:0:0:0:0:1", address("192.0.2.9 , 2001:db8::1"));
    assertEquals("192.0.2.1", address(), "the header is missing");
  }

  @Test
  void ofSeveralAddressesTheLastIsBelieved() {
    settings.setClientAddressHeader("X-Forwarded-For");

    assertEquals("198.51.100.7", address("203.0.113.1, 198.51.100.7"));
    assertEquals("198.51.100.7", address("203.0.113.1", "203.0.113.2,198.51.100.7"));
  }

  @Test
  void whatIsNoAddressIsNotBelieved() {
    settings.setClientAddressHeader("X-Forwarded-For");

    for (String wrong : new String[] {"", "localhost", "198.51.100.7,", "unknown"}) {
      assertEquals("192.0.2.1", address(wrong), wrong);
    }
  }

  private String address(String... lines) {
    MutableHttpRequest<Object> request = HttpRequest.GET("/");
    for (String line : lines) {
      request.getHeaders().add("X-Forwarded-For", line);
    }
    HttpRequest<Object> received =
        new HttpRequestWrapper<Object>(request) {
          @Override
          public InetSocketAddress getRemoteAddress() {
            return new InetSocketAddress(InetAddress.ofLiteral("192.0.2.1"), 1);
          }
        };
    return new ClientAddress(settings).of(received).getHostAddress();
  }
}
