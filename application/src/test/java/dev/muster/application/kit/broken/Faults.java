package dev.muster.application.kit.broken;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The faults that adapters of a context may have. Each fault is a static method that takes an
 * honest adapter and returns the same adapter with that fault; the name of the method says what the
 * broken adapter does.
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
   * @param adapter what the methods take and return
   * @param honest makes a new adapter that has no fault and stores nothing yet
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

  /** Makes an adapter without a fault. */
  A honest() {
    return honest.get();
  }

  /** Makes an adapter that has this fault and no other. */
  A adapterThat(String name) {
    return methods()
        .filter(it -> it.getName().equals(name))
        .findAny()
        .map(fault -> broken(fault, honest.get()))
        .orElseThrow(() -> new NoSuchElementException(name));
  }

  /** Returns the ports in whose place a fault puts another. */
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
