package dev.muster.application.kit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.application.kit.NotWritten;
import dev.muster.application.kit.NotWrittenFirst;
import dev.muster.application.kit.Race;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Contracts of a port, and adapters that are written in part: none is run by the build. */
interface Greetings {
  /** A driven port. */
  interface Port {
    String hello();

    String goodbye();
  }

  /** Where the contracts find the port. */
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

  /** Another. */
  interface GoodbyeContract extends Fixture {
    @Test
    default void saysGoodbyeToManyAtOnce() {
      Race.OF_NO_REFUSAL.run(List.of(port()::goodbye, port()::goodbye));
    }
  }

  /** Both. */
  abstract class Suite implements HelloContract, GoodbyeContract {}

  /** Nothing is written. */
  @ExtendWith(SuiteReporter.class)
  final class FirstDay extends Suite {
    @Override
    public Port port() {
      return NotWritten.port(Port.class);
    }
  }

  /** One of the two methods is written, and says what it must not. */
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

  /** Both are written, and a rule is not kept. */
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

  /** One contract is kept. */
  final class Accepted implements GoodbyeContract {
    @Override
    public Port port() {
      return new AlmostRight().port();
    }
  }
}
