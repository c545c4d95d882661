package dev.muster.bootstrap.contexts;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import dev.muster.application.Permission;
import dev.muster.application.permission.PermissionGuard;
import dev.muster.bootstrap.architecture.ProductionCode;
import dev.muster.platform.jdbc.kit.TestDatabase;
import io.micronaut.context.ApplicationContext;
import io.micronaut.inject.BeanDefinition;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nobody reaches a use case without the permission for it. */
class GuardedPortsTest {
  @Test
  void everyMethodOfADrivingPortNamesItsPermission() {
    assertEquals(
        List.of(),
        drivingPorts()
            .flatMap(port -> port.getMethods().stream())
            .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
            .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
            .filter(method -> !method.isAnnotatedWith(Permission.class))
            .map(method -> method.getFullName() + " names no permission")
            .toList());
    assertTrue(drivingPorts().count() >= 2, "the shared driving ports at least");
  }

  @Test
  void everyBeanThatReachesADrivingPortReachesAGuardedOne() {
    try (ApplicationContext context = ApplicationContext.run(settings())) {
      Set<String> guarded = new TreeSet<>();
      for (BeanDefinition<?> bean : context.getAllBeanDefinitions()) {
        if (bean.getBeanType().getPackageName().startsWith(ProductionCode.ROOT + ".application")) {
          ports(context.getBean(bean)).forEach(port -> guarded.add(checked(port)));
        }
      }
      assertEquals(
          drivingPorts().map(JavaClass::getName).collect(toCollection(TreeSet::new)), guarded);
    }
  }

  private static Map<String, Object> settings() {
    return new HashMap<>(TestDatabase.settings());
  }

  /** Returns the name of the driving port that a guarded object is. */
  private static String checked(Object port) {
    List<String> names =
        Stream.of(port.getClass().getInterfaces())
            .map(Class::getName)
            .filter(GuardedPortsTest::isDrivingPort)
            .toList();
    assertTrue(PermissionGuard.guards(port), names::toString);
    return names.getFirst();
  }

  /** Returns the driving ports that a bean is, or that the components of a record are. */
  private static Stream<Object> ports(Object bean) {
    Stream<Object> reached =
        bean instanceof Record && bean.getClass().getSimpleName().endsWith("UseCases")
            ? Stream.of(bean.getClass().getRecordComponents()).map(it -> value(it, bean))
            : Stream.of(bean);
    return reached.filter(
        it ->
            Stream.of(it.getClass().getInterfaces())
                .anyMatch(port -> isDrivingPort(port.getName())));
  }

  private static Object value(RecordComponent component, Object bean) {
    try {
      return component.getAccessor().invoke(bean);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static boolean isDrivingPort(String name) {
    return drivingPorts().anyMatch(port -> port.getName().equals(name));
  }

  /** Returns the interfaces of the application that services of the application implement. */
  private static Stream<JavaClass> drivingPorts() {
    String application = ProductionCode.ROOT + ".application";
    return ProductionCode.classes().stream()
        .filter(type -> type.isInterface() && !type.isAnnotation())
        .filter(type -> type.getPackageName().startsWith(application))
        .filter(type -> !type.getPackageName().contains(".port"))
        .filter(
            type ->
                type.getSubclasses().stream()
                    .anyMatch(
                        service ->
                            service.getPackageName().startsWith(application)
                                && service.getSimpleName().endsWith("Service")));
  }
}
