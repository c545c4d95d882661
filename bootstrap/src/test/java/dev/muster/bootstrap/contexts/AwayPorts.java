package dev.muster.bootstrap.contexts;

import dev.muster.application.UnavailableException;
import dev.muster.application.UnavailableException.Reason;
import dev.muster.bootstrap.architecture.ProductionCode;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Puts a port that is away in place of every driven port of every context. */
@Singleton
@Requires(property = AwayPorts.SETTING)
final class AwayPorts implements BeanCreatedEventListener<Object> {
  static final String SETTING = "muster.test.away";

  private static final Pattern PORTS =
      Pattern.compile(Pattern.quote(ProductionCode.ROOT) + "[.]application[.]\\w+[.]port");

  private final Set<String> replaced = new TreeSet<>();

  /** Returns the names of the ports that were replaced. */
  Set<String> replaced() {
    return replaced;
  }

  @Override
  public Object onCreated(BeanCreatedEvent<Object> event) {
    Object bean = event.getBean();
    Class<?>[] ports =
        Arrays.stream(bean.getClass().getInterfaces())
            .filter(it -> PORTS.matcher(it.getPackageName()).matches())
            .toArray(Class<?>[]::new);
    if (ports.length == 0) {
      return bean;
    }
    Arrays.stream(ports).map(Class::getName).forEach(replaced::add);
    return Proxy.newProxyInstance(
        bean.getClass().getClassLoader(),
        ports,
        (proxy, method, arguments) -> {
          throw new UnavailableException(Reason.UNREACHABLE);
        });
  }
}
