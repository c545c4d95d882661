package dev.muster.application.kit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.application.kit.NotWritten;
import dev.muster.application.kit.NotWrittenFirst;
import dev.muster.application.kit.Race;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Contracts of a port, and partly written adapters; the build runs none of them directly. */
interface Greetings {
  /** A driven port. */
  interface Port {
    String hello();

    String goodbye();
  }

  /** Provides the port to the contracts. */
  @ExtendWith(NotWrittenFirst.class)
  interface Fixture {
    Port port();
  }

  /** A contract. */
  interface HelloContract extends Fixture {
    @Test
    default void saysHello() {
      assertEquals("hello", port().hello());
    }

    @Test
    default void refusesToSayItTwice() {
      assertThrows(IllegalStateException.class, () -> port().hello());
    }
  }

  /** Another contract. */
  interface GoodbyeContract extends Fixture {
    @Test
    default void saysGoodbyeToManyAtOnce() {
      Race.OF_NO_REFUSAL.run(List.of(port()::goodbye, port()::goodbye));
    }
  }

  /** Both contracts. */
  abstract class Suite implements HelloContract, GoodbyeContract {}

  /** No method is written. */
  @ExtendWith(SuiteReporter.class)
  final class FirstDay extends Suite {
    @Override
    public Port port() {
      return NotWritten.port(Port.class);
    }
  }

  /** One of the two methods is written, with a wrong result. */
  final class HalfWritten extends Suite implements Port {
    @Override
    public Port port() {
      return this;
    }

    @Override
    public String hello() {
      return "hi";
    }

    @Override
    public String goodbye() {
      throw NotWritten.yet();
    }
  }

  /** Both methods are written, and one rule is broken. */
  final class AlmostRight extends Suite {
    @Override
    public Port port() {
      return new Port() {
        @Override
        public String hello() {
          return "hello";
        }

        @Override
        public String goodbye() {
          return "goodbye";
        }
      };
    }
  }

  /** A complete adapter for one contract. */
  final class Accepted implements GoodbyeContract {
    @Override
    public Port port() {
      return new AlmostRight().port();
    }
  }
}
