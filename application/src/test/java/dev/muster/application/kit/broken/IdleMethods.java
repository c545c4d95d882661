package dev.muster.application.kit.broken;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The faults that nobody writes: a method of a port does nothing. Each method without a result is
 * such a fault, because a contract that only calls the method would accept it.
 */
final class IdleMethods {
  private IdleMethods() {}

  /** Returns the names of these faults of an adapter. */
  static List<String> of(Record adapter) {
    return Ports.of(adapter).keySet().stream()
        .flatMap(port -> Stream.of(port.getMethods()).filter(IdleMethods::canBeIdle))
        .map(IdleMethods::nameOf)
        .distinct()
        .sorted()
        .toList();
  }

  /** Returns the adapter with one of its methods idle. */
  static <A extends Record> A in(A adapter, String fault) {
    A broken = adapter;
    for (Map.Entry<Class<?>, Object> port : Ports.of(adapter).entrySet()) {
      if (Stream.of(port.getKey().getMethods()).anyMatch(it -> nameOf(it).equals(fault))) {
        broken = with(broken, port.getKey(), port.getValue(), fault);
      }
    }
    return broken;
  }

  private static <A extends Record, P> A with(
      A adapter, Class<P> port, Object honest, String fault) {
    Object idle =
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (proxy, method, arguments) ->
                nameOf(method).equals(fault) ? null : call(honest, method, arguments));
    return Ports.with(adapter, port, port.cast(idle));
  }

  private static Object call(Object honest, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(honest, arguments);
    } catch (InvocationTargetException failure) {
      throw failure.getCause();
    }
  }

  private static boolean canBeIdle(Method method) {
    return method.getReturnType() == void.class && Modifier.isAbstract(method.getModifiers());
  }

  private static String nameOf(Method method) {
    return method.getName() + "Of" + method.getDeclaringClass().getSimpleName() + "DoesNothing";
  }
}
