package dev.muster.application.kit.broken;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The possible faults of a context's adapter. Each fault is a static method from an honest adapter
 * to the same adapter with the fault; the name of the method describes the broken behaviour.
 *
 * @param <A> an adapter: a record of all driven ports of a context
 */
public final class Faults<A extends Record> {
  private final Class<A> adapter;
  private final Supplier<A> honest;
  private final List<Class<?>> types;

  private Faults(Class<A> adapter, Supplier<A> honest, List<Class<?>> types) {
    this.adapter = adapter;
    this.honest = honest;
    this.types = types;
  }

  /**
   * Collects faults.
   *
   * @param adapter the type of the adapters
   * @param honest makes a new, empty adapter without a fault
   * @param types the classes whose methods are the faults
   */
  public static <A extends Record> Faults<A> of(
      Class<A> adapter, Supplier<A> honest, Class<?>... types) {
    return new Faults<>(adapter, honest, List.of(types));
  }

  /** Returns the names of the faults, class by class. */
  List<String> names() {
    return methods().map(Method::getName).toList();
  }

  /** Returns the names of the faults that nobody writes: a method that does nothing. */
  List<String> idle() {
    return IdleMethods.of(honest.get());
  }

  /** Makes an adapter without a fault. */
  A honest() {
    return honest.get();
  }

  /** Makes an adapter with this fault alone. */
  A adapterThat(String name) {
    return methods()
        .filter(it -> it.getName().equals(name))
        .findAny()
        .map(fault -> broken(fault, honest.get()))
        .orElseGet(() -> IdleMethods.in(honest.get(), name));
  }

  /** Returns the ports replaced by at least one fault. */
  Set<Class<?>> brokenPorts() {
    Set<Class<?>> broken = new HashSet<>();
    methods()
        .forEach(
            fault -> {
              A before = honest.get();
              Map<Class<?>, Object> after = Ports.of(broken(fault, before));
              Ports.of(before)
                  .forEach(
                      (port, it) -> {
                        if (after.get(port) != it) {
                          broken.add(port);
                        }
                      });
            });
    return broken;
  }

  private A broken(Method fault, A before) {
    try {
      fault.setAccessible(true);
      return adapter.cast(fault.invoke(null, before));
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private Stream<Method> methods() {
    return types.stream()
        .flatMap(type -> Stream.of(type.getDeclaredMethods()).sorted(Faults::byName))
        .filter(it -> !Modifier.isPrivate(it.getModifiers()) && !it.isSynthetic())
        .filter(it -> it.getReturnType().isAssignableFrom(adapter))
        .filter(it -> Arrays.equals(it.getParameterTypes(), new Class<?>[] {it.getReturnType()}));
  }

  private static int byName(Method one, Method other) {
    return one.getName().compareTo(other.getName());
  }
}
