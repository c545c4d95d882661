package dev.muster.platform.web.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Sends requests as they are written, of the kind that no HTTP library would make. */
public final class Wire {
  private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3}) ");

  private Wire() {}

  /** Sends a text in UTF-8, and returns all that comes until the service closes the connection. */
  public static String exchange(URI service, String request) {
    return exchange(service, request, StandardCharsets.UTF_8);
  }

  /** Sends a text in a character set, and returns what comes. */
  public static String exchange(URI service, String request, Charset charset) {
    try (Socket socket = new Socket(service.getHost(), service.getPort())) {
      socket.setSoTimeout((int) Api.PATIENCE.toMillis());
      socket.getOutputStream().write(request.getBytes(charset));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /**
   * Sends one request to localhost, and returns the answer.
   *
   * @param line the first line
   * @param headers further lines of the head, or nothing
   */
  public static String answer(URI service, String line, String headers, String body) {
    String fields = headers.isEmpty() ? "" : headers + "\r\n";
    return exchange(
        service, line + "\r\nHost: localhost\r\nConnection: close\r\n" + fields + "\r\n" + body);
  }

  /** Returns the statuses of all answers that came on a connection, in their order. */
  public static List<Integer> statuses(String answers) {
    return STATUS.matcher(answers).results().map(it -> Integer.valueOf(it.group(1))).toList();
  }

  /** Returns the status of an answer. */
  public static int status(String answer) {
    return Integer.parseInt(answer.split(" ", 3)[1]);
  }
}
