package dev.muster.application.permission;

import dev.muster.application.Permission;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;

/** Checks the permission of each method of a driving port before the service behind it runs. */
public final class PermissionGuard implements InvocationHandler {
  private final Object service;
  private final Permissions permissions;
  private final Map<Method, String> needed;

  private PermissionGuard(Object service, Permissions permissions, Map<Method, String> needed) {
    this.service = service;
    this.permissions = permissions;
    this.needed = needed;
  }

  /**
   * Returns a port that checks permissions, and hands permitted calls on.
   *
   * @param port the driving port; each of its methods has a {@link Permission}
   * @param service receives the permitted calls
   * @param policy grants the permissions
   * @param actors knows the actor of a call
   * @throws IllegalArgumentException if a method has no permission, or one unknown to the policy
   */
  public static <P> P over(Class<P> port, P service, Policy policy, Actors actors) {
    PermissionGuard guard =
        new PermissionGuard(service, new Permissions(policy, actors), needed(port, policy));
    return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, guard));
  }

  /** Returns whether an object is a guarded port. */
  public static boolean guards(Object port) {
    return port instanceof Proxy proxy
        && Proxy.getInvocationHandler(proxy) instanceof PermissionGuard;
  }

  private static Map<Method, String> needed(Class<?> port, Policy policy) {
    Map<Method, String> needed = new HashMap<>();
    for (Method method : port.getMethods()) {
      if (!Modifier.isStatic(method.getModifiers())) {
        needed.put(method, permission(method, policy));
      }
    }
    return needed;
  }

  private static String permission(Method method, Policy policy) {
    Permission permission = method.getAnnotation(Permission.class);
    if (permission == null) {
      throw new IllegalArgumentException(method + " names no permission");
    }
    if (!policy.permissions().contains(permission.value())) {
      throw new IllegalArgumentException(
          method + " needs " + permission.value() + ", which no context grants");
    }
    return permission.value();
  }

  @Override
  public Object invoke(Object port, Method method, Object[] arguments) throws Throwable {
    String permission = needed.get(method);
    if (permission != null) {
      permissions.require(permission);
    } else if (arguments != null) {
      // The only method of Object with an argument that reaches a proxy is equals.
      return arguments[0] instanceof Proxy other && equals(Proxy.getInvocationHandler(other));
    }
    try {
      return method.invoke(service, arguments);
    } catch (InvocationTargetException failure) {
      throw failure.getCause();
    }
  }
}
