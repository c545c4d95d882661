package dev.muster.application.kit.broken;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.application.UnitOfWork;
import dev.muster.application.kit.Rows;
import dev.muster.application.kit.SharedAdapterSuite;
import dev.muster.application.kit.UnitOfWorkContract;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Checks that no contract, suite or driven port of any context is left out. */
class CoverageTest {
  private static final Class<?>[] COMPLETE = {
    HelloContract.class, HelloAdapterSuite.class, HelloTest.class, BrokenHellos.class
  };

  @Test
  void everyContractIsPutToTheTestAndEveryDrivenPortIsBrokenByAFault() {
    assertEquals(List.of(), Coverage.ofThisModule().findings());
  }

  @Test
  void theClassesOfThisModuleAreFound() {
    List<Class<?>> tests = Coverage.ofThisModule().tests();

    assertTrue(
        tests.containsAll(List.of(UnitOfWorkContract.class, SharedAdapterSuite.class)),
        tests::toString);
    assertTrue(tests.stream().noneMatch(Class::isMemberClass), tests::toString);
  }

  @Test
  void nothingIsMissingWhereAContextIsComplete() {
    assertEquals(List.of(), findings(COMPLETE));
  }

  @Test
  void aContractOfNoSuiteAndOfNoBrokenAdapterIsFound() {
    assertEquals(
        List.of(
            "GoodbyeContract is part of no ...AdapterSuite",
            "GoodbyeContract is held against no broken adapter"),
        findings(COMPLETE, GoodbyeContract.class));
  }

  @Test
  void testsInAnInterfaceOfAnotherNameAreFound() {
    assertEquals(
        List.of(
            "Greeting declares tests, and its name ends neither in Contract nor Races, Scenarios or"
                + " Replay",
            "Greeting is part of no ...AdapterSuite"),
        findings(COMPLETE, Greeting.class));
  }

  @Test
  void aSuiteThatNoTestImplementsIsFound() {
    assertEquals(
        List.of("HelloAdapterSuite is implemented by no test class"),
        findings(HelloContract.class, HelloAdapterSuite.class, BrokenHellos.class));
  }

  @Test
  void aSuiteThatAFakeWithoutRollbackWouldPassIsFound() {
    assertEquals(
        List.of(
            "CarelessAdapterSuite is implemented by no test class",
            "CarelessAdapterSuite does not hold the unit of work to its contract"),
        findings(COMPLETE, CarelessAdapterSuite.class));
  }

  @Test
  void aPortThatNoBrokenAdapterHasIsFound() {
    assertEquals(
        List.of(
            "HelloContract is held against no broken adapter",
            "Hello is a driven port that no broken adapter has"),
        findings(HelloContract.class, HelloAdapterSuite.class, HelloTest.class));
  }

  private static List<String> findings(Class<?>... tests) {
    return new Coverage(List.of(Hello.class), List.of(tests)).findings();
  }

  private static List<String> findings(Class<?>[] tests, Class<?> another) {
    Class<?>[] all = Arrays.copyOf(tests, tests.length + 1);
    all[tests.length] = another;
    return findings(all);
  }

  /** A driven port. */
  interface Hello {
    String hello();
  }

  /** All ports of a context. */
  record HelloPorts(Hello hello) {}

  interface HelloContract {
    HelloPorts ports();

    @Test
    default void saysHello() {
      assertEquals("hello", ports().hello().hello());
    }
  }

  interface GoodbyeContract {
    @Test
    default void saysGoodbye() {}
  }

  interface Greeting {
    @Test
    default void greets() {}
  }

  interface HelloAdapterSuite extends HelloContract, UnitOfWorkContract {}

  interface CarelessAdapterSuite extends HelloContract {}

  static final class HelloTest implements HelloAdapterSuite {
    private final SharedAdapter shared = SharedAdapter.honest();

    @Override
    public UnitOfWork unitOfWork() {
      return shared.unitOfWork();
    }

    @Override
    public Rows rows() {
      return shared.rows();
    }

    @Override
    public HelloPorts ports() {
      return new HelloPorts(() -> "hello");
    }
  }

  static final class BrokenHellos extends BrokenAdapters<HelloPorts> {
    private static final Faults<HelloPorts> FAULTS =
        Faults.of(HelloPorts.class, () -> new HelloTest().ports(), BrokenHellos.class);

    BrokenHellos() {
      super(FAULTS, OnHello.class);
    }

    static HelloPorts saysGoodbye(HelloPorts honest) {
      return Ports.with(honest, Hello.class, () -> "not " + honest.hello().hello());
    }
  }

  static final class OnHello extends Candidate<HelloPorts> implements HelloContract {
    OnHello() {
      super(BrokenHellos.FAULTS);
    }

    @Override
    public HelloPorts ports() {
      return adapter();
    }
  }
}
