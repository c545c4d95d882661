package dev.muster.application.kit.broken;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads the ports of adapters: records of ports, or records of such records. */
public final class Ports {
  private Ports() {}

  /** Returns a copy of an adapter with another instance of one port. */
  public static <A extends Record, P> A with(A adapter, Class<P> port, P other) {
    Object[] values =
        components(adapter)
            .map(it -> it.getType() == port ? other : inside(value(it, adapter), port, other))
            .toArray();
    return copy(adapter, values);
  }

  /** Returns the ports of an adapter by type: all its components that are interfaces. */
  static Map<Class<?>, Object> of(Record adapter) {
    Map<Class<?>, Object> ports = new LinkedHashMap<>();
    components(adapter)
        .forEach(
            it -> {
              Object value = value(it, adapter);
              if (it.getType().isInterface()) {
                ports.put(it.getType(), value);
              } else if (value instanceof Record inner) {
                ports.putAll(of(inner));
              }
            });
    return ports;
  }

  private static <P> Object inside(Object value, Class<P> port, P other) {
    return value instanceof Record ports ? with(ports, port, other) : value;
  }

  @SuppressWarnings("unchecked")
  private static <A extends Record> A copy(A adapter, Object[] values) {
    Class<?>[] types = components(adapter).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = adapter.getClass().getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return (A) constructor.newInstance(values);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Stream<RecordComponent> components(Record adapter) {
    return Stream.of(Objects.requireNonNull(adapter.getClass().getRecordComponents()));
  }

  private static Object value(RecordComponent component, Record adapter) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(adapter);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
