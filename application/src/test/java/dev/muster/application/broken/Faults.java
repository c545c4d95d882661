package dev.muster.application.broken;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

/** All that is known to go wrong in persistence adapters: each fault is a method of its name. */
final class Faults {
  private static final List<Class<?>> ALL =
      List.of(
          UnitOfWorkFaults.class,
          HeroFaults.class,
          TeamFaults.class,
          MembershipFaults.class,
          FactFaults.class,
          ReaderFaults.class,
          RelationFaults.class,
          RequestFaults.class,
          StagingFaults.class,
          ExtractFaults.class,
          RaceFaults.class);

  private Faults() {}

  /** Their names. */
  static List<String> names() {
    return methods().map(Method::getName).toList();
  }

  /** A new adapter that has this fault and no other. */
  static Adapter adapterThat(String name) {
    Method fault =
        methods()
            .filter(it -> it.getName().equals(name))
            .findAny()
            .orElseThrow(() -> new NoSuchElementException(name));
    try {
      return (Adapter) fault.invoke(null, Adapter.honest());
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Stream<Method> methods() {
    return ALL.stream()
        .flatMap(type -> Stream.of(type.getDeclaredMethods()).sorted(Faults::byName))
        .filter(it -> !Modifier.isPrivate(it.getModifiers()))
        .filter(it -> it.getReturnType() == Adapter.class);
  }

  private static int byName(Method one, Method other) {
    return one.getName().compareTo(other.getName());
  }
}
