package dev.muster.application.permission;

import dev.muster.application.Permission;
import dev.muster.application.permission.CallRecorder.Call;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Checks the permission of each method of a driving port before the service behind it runs. Whether
 * the first argument is an actor's own is checked within the unit of work of the call, so that it
 * still holds for the change.
 */
public final class PermissionGuard implements InvocationHandler {
  private final Object service;
  private final Permissions permissions;
  private final Map<Method, Guarded> methods;

  private PermissionGuard(Object service, Permissions permissions, Map<Method, Guarded> methods) {
    this.service = service;
    this.permissions = permissions;
    this.methods = methods;
  }

  /** What is known of a method once and for all. */
  private record Guarded(String permission, Optional<Ownership<?>> ownership, Call call) {}

  /**
   * Returns a port that checks permissions, and hands permitted calls on.
   *
   * @param port the driving port; each of its methods has a {@link Permission}
   * @param service receives the permitted calls
   * @param permissions are those of the actor of a call
   * @throws IllegalArgumentException if a method has no permission, or one unknown to the policy,
   *     or is for owners of what nobody can own
   */
  static <P> P over(Class<P> port, P service, Permissions permissions) {
    PermissionGuard guard =
        new PermissionGuard(service, permissions, methods(port, permissions.policy()));
    return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, guard));
  }

  /** Returns whether an object is a guarded port. */
  public static boolean guards(Object port) {
    return port instanceof Proxy proxy
        && Proxy.getInvocationHandler(proxy) instanceof PermissionGuard;
  }

  private static Map<Method, Guarded> methods(Class<?> port, Policy policy) {
    Map<Method, Guarded> methods = new HashMap<>();
    for (Method method : port.getMethods()) {
      if (!Modifier.isStatic(method.getModifiers())) {
        Permission permission = permission(method, policy);
        methods.put(
            method,
            new Guarded(
                permission.value(),
                permission.own() ? Optional.of(ownership(method, policy)) : Optional.empty(),
                Call.of(port, method)));
      }
    }
    return methods;
  }

  private static Permission permission(Method method, Policy policy) {
    Permission permission = method.getAnnotation(Permission.class);
    if (permission == null) {
      throw new IllegalArgumentException(method + " names no permission");
    }
    if (!permission.value().equals(Permission.NOTHING)
        && !policy.permissions().contains(permission.value())) {
      throw new IllegalArgumentException(
          method + " needs " + permission.value() + ", which no context grants");
    }
    return permission;
  }

  private static Ownership<?> ownership(Method method, Policy policy) {
    return Stream.of(method.getParameterTypes())
        .findFirst()
        .flatMap(policy::ownershipOf)
        .orElseThrow(
            () -> new IllegalArgumentException(method + " is about nothing that anybody owns"));
  }

  @Override
  public Object invoke(Object port, Method method, Object[] arguments) throws Throwable {
    Guarded guarded = methods.get(method);
    if (guarded == null) {
      return ofObject(method, arguments);
    }
    return permissions
        .recorder()
        .run(
            guarded.call(),
            () -> check(guarded),
            () -> {
              guarded.ownership().ifPresent(it -> check(guarded, it, arguments[0]));
              return result(method, arguments);
            });
  }

  /** Lets a user pass who may turn out to own the first argument. */
  private void check(Guarded guarded) {
    if (!guarded.permission().equals(Permission.NOTHING)) {
      boolean forOwners = guarded.ownership().isPresent();
      permissions.require(
          guarded.permission(), guarded.call(), it -> forOwners && it.userId().isPresent());
    }
  }

  private void check(Guarded guarded, Ownership<?> ownership, Object thing) {
    permissions.require(
        guarded.permission(), guarded.call(), actor -> ownership.includes(actor, thing));
  }

  private Object ofObject(Method method, Object[] arguments) {
    if (arguments != null) {
      // The only method of Object with an argument that reaches a proxy is equals.
      return arguments[0] instanceof Proxy other && equals(Proxy.getInvocationHandler(other));
    }
    return result(method, arguments);
  }

  private Object result(Method method, Object[] arguments) {
    try {
      return method.invoke(service, arguments);
    } catch (InvocationTargetException failure) {
      if (failure.getTargetException() instanceof Error error) {
        throw error;
      }
      // No method of a port declares a checked exception.
      throw (RuntimeException) failure.getTargetException();
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException("a port is public", impossible);
    }
  }
}
