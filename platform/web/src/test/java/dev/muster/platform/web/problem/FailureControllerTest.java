package dev.muster.platform.web.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micronaut.context.BeanContext;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The handler of a kind of failure is looked for once. */
class FailureControllerTest {
  private final List<Object> lookups = new ArrayList<>();
  private final FailureController failures = new FailureController(recording());

  @Test
  void theHandlerOfAKindIsLookedForOnce() {
    assertEquals("a", answer(new IllegalStateException("a")));
    assertEquals("b", answer(new IllegalStateException("b")));
    assertEquals("c", answer(new IllegalArgumentException("c")));
    assertEquals("d", answer(new IllegalStateException("d")));

    assertEquals(2, lookups.size());
  }

  private Object answer(RuntimeException failure) {
    return failures.answer(HttpRequest.GET("/"), failure);
  }

  /** Has one handler, which answers with the failure's message. */
  private BeanContext recording() {
    ExceptionHandler<RuntimeException, String> handler = (_, failure) -> failure.getMessage();
    return (BeanContext)
        Proxy.newProxyInstance(
            BeanContext.class.getClassLoader(),
            new Class<?>[] {BeanContext.class},
            (_, method, arguments) -> {
              assertEquals("getBean", method.getName());
              lookups.add(arguments[1]);
              return handler;
            });
  }
}
