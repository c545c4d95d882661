package dev.muster.platform.web.problem;

import io.micronaut.context.BeanContext;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.inject.qualifiers.Qualifiers;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Answers failures by the handler of their kind, each of which is looked for once: the framework by
 * itself looks among all beans again for every failure, which costs more than all else that it does
 * for a request.
 */
@Controller
final class FailureController {
  private final BeanContext beans;

  @SuppressWarnings("rawtypes")
  private final ConcurrentMap<Class<?>, ExceptionHandler> handlers = new ConcurrentHashMap<>();

  FailureController(BeanContext beans) {
    this.beans = beans;
  }

  @Error(global = true)
  @SuppressWarnings("unchecked")
  Object answer(HttpRequest<?> request, RuntimeException failure) {
    return handlers.computeIfAbsent(failure.getClass(), this::handler).handle(request, failure);
  }

  @SuppressWarnings("rawtypes")
  private ExceptionHandler handler(Class<?> failure) {
    return beans.getBean(
        ExceptionHandler.class, Qualifiers.byTypeArgumentsClosest(failure, Object.class));
  }
}
