package dev.muster.platform.web.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Sends requests as they are written, of the kind that no HTTP library would make. */
public final class Wire {
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

  /** Returns the status of an answer. */
  public static int status(String answer) {
    return Integer.parseInt(answer.split(" ", 3)[1]);
  }
}
