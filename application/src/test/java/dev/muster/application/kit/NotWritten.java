package dev.muster.application.kit;

import java.lang.reflect.Proxy;

/** Stands for a driven port until somebody writes it: a new adapter begins with nothing else. */
public final class NotWritten {
  private NotWritten() {}

  /** A port that says of each of its methods that it is not there. */
  public static <P> P port(Class<P> port) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (proxy, method, arguments) -> {
              throw new UnsupportedOperationException(
                  port.getSimpleName() + "." + method.getName() + " is not written yet");
            }));
  }
}
