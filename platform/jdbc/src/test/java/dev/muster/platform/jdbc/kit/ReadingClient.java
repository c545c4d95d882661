package dev.muster.platform.jdbc.kit;

import dev.muster.application.consistency.query.ConsistencyToken;
import dev.muster.platform.jdbc.replica.Freshness;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Says what the tests have seen of the data, where no request says so. */
@Singleton
@Requires(property = ReadingClient.SETTING)
public final class ReadingClient implements Freshness {
  static final String SETTING = "muster.test.reading";

  private static final ScopedValue<ConsistencyToken> SEEN = ScopedValue.newInstance();

  /** Returns settings with which it is there. */
  public static Map<String, Object> with(Map<String, String> settings) {
    Map<String, Object> all = new HashMap<>(settings);
    all.put(SETTING, "true");
    return Map.copyOf(all);
  }

  /** Runs work that only reads, for somebody who has seen the data of a token. */
  public static <T, X extends Throwable> T reading(
      ConsistencyToken seen, ScopedValue.CallableOp<? extends T, X> work) throws X {
    return ScopedValue.where(SEEN, seen).call(work);
  }

  /** Returns a read port that is asked by somebody who has seen the data of a token. */
  public static <P> P seeing(Supplier<ConsistencyToken> seen, Class<P> port, P reader) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (_, method, arguments) -> {
              try {
                return reading(seen.get(), () -> method.invoke(reader, arguments));
              } catch (InvocationTargetException failure) {
                throw failure.getCause();
              }
            }));
  }

  @Override
  public Optional<ConsistencyToken> required() {
    return SEEN.isBound() ? Optional.of(SEEN.get()) : Optional.empty();
  }
}
