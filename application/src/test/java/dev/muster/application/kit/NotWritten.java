package dev.muster.application.kit;

import java.lang.StackWalker.Option;
import java.lang.StackWalker.StackFrame;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.stream.Stream;

/** Replaces the missing parts of a driven port; a new adapter begins with it. */
public final class NotWritten {
  private NotWritten() {}

  /**
   * Returns a port whose methods all throw {@link NotWrittenException}, but for its default
   * methods.
   */
  public static <P> P port(Class<P> port) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (proxy, method, arguments) -> {
              if (method.isDefault()) {
                return InvocationHandler.invokeDefault(proxy, method, arguments);
              }
              throw new NotWrittenException(port, method.getName());
            }));
  }

  /**
   * Returns the exception of a missing method: {@code throw NotWritten.yet();}. The exception names
   * the port and the method of its caller.
   */
  public static NotWrittenException yet() {
    StackFrame caller =
        StackWalker.getInstance(Option.RETAIN_CLASS_REFERENCE)
            .walk(frames -> frames.skip(1).findFirst())
            .orElseThrow();
    String method = caller.getMethodName();
    Class<?> type = caller.getDeclaringClass();
    return new NotWrittenException(
        Stream.of(type.getInterfaces())
            .filter(
                port -> Stream.of(port.getMethods()).anyMatch(it -> it.getName().equals(method)))
            .findFirst()
            .orElse(type),
        method);
  }
}
