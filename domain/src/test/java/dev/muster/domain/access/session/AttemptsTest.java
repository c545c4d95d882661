package dev.muster.domain.access.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttemptsTest {
  private final Instant now = Instant.parse("2026-03-04T05:06:07Z");
  private final AttemptKey name = AttemptKey.ofName("Ada");
  private final AttemptKey network = AttemptKey.ofNetwork(address("192.0.2.1"));

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "4, 0",
    "5, 1",
    "6, 2",
    "7, 4",
    "14, 512",
    "15, 900",
    "16, 900",
    "80, 900",
    "2147483647, 900"
  })
  void afterFiveFailuresANameWaitsTwiceAsLongEachTime(int failures, long seconds) {
    assertEquals(Duration.ofSeconds(seconds), new Attempts(name, failures, now).waitAt(now));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "49, 0", "50, 60", "51, 120"})
  void aNetworkHas50FailuresFreeAndWaitsUntilOneIsForgotten(int failures, long seconds) {
    assertEquals(Duration.ofSeconds(seconds), new Attempts(network, failures, now).waitAt(now));
  }

  @Test
  void theWaitRunsFromTheLastAttempt() {
    Attempts failed = new Attempts(name, 7, now);

    assertEquals(Duration.ofSeconds(1), failed.waitAt(now.plusSeconds(3)));
    assertFalse(failed.waitAt(now.plusSeconds(4)).isPositive());
    assertFalse(failed.waitAt(now.plusSeconds(5)).isPositive());
  }

  @Test
  void anAttemptCountsUntilADayHasPassedWithoutOne() {
    Attempts failed = new Attempts(name, 3, now);
    Instant day = now.plus(Duration.ofDays(1));

    assertEquals(new Attempts(name, 4, day), failed.failed(day));
    assertEquals(new Attempts(name, 1, day.plusNanos(1)), failed.failed(day.plusNanos(1)));
  }

  @Test
  void aNetworkForgetsOneFailureEachMinute() {
    Attempts failed = new Attempts(network, 50, now);

    assertEquals(new Attempts(network, 51, now), failed.failed(now.plusSeconds(59)));
    Instant minute = now.plusSeconds(60);
    assertFalse(failed.waitAt(minute).isPositive());
    assertEquals(new Attempts(network, 50, minute), failed.failed(minute));
    assertEquals(new Attempts(network, 50, minute), failed.failed(minute.plusSeconds(59)));
    Instant later = now.plus(Duration.ofMinutes(49));
    assertEquals(new Attempts(network, 2, later), failed.failed(later));
    Instant last = now.plus(Duration.ofMinutes(50));
    assertEquals(new Attempts(network, 1, last), failed.failed(last));
    assertEquals(new Attempts(network, 1, last.plusNanos(1)), failed.failed(last.plusNanos(1)));
  }

  @Test
  void aClockThatIsBehindForgetsNothingAndAddsNothing() {
    Instant before = now.minus(Duration.ofMinutes(5));

    assertEquals(new Attempts(network, 51, now), new Attempts(network, 50, now).failed(before));
  }

  @Test
  void aSuccessClearsTheNameAndTakesOneAttemptFromTheNetwork() {
    assertEquals(new Attempts(name, 0, now), new Attempts(name, 4, now).succeeded());
    assertEquals(new Attempts(network, 3, now), new Attempts(network, 4, now).succeeded());
    assertEquals(new Attempts(network, 0, now), new Attempts(network, 0, now).succeeded());
  }

  @Test
  void anAttemptThatNobodyLookedAtIsTakenFromTheNameAndFromTheNetwork() {
    assertEquals(new Attempts(name, 3, now), new Attempts(name, 4, now).takenBack());
    assertEquals(new Attempts(network, 3, now), new Attempts(network, 4, now).takenBack());
    assertEquals(new Attempts(name, 0, now), new Attempts(name, 0, now).takenBack());
  }

  @Test
  void aNameIsTheSameWhateverItsCase() {
    assertEquals(name, AttemptKey.ofName("aDA"));
    assertNotEquals(name, AttemptKey.ofName("Bob"));
    assertEquals(64, name.digest().length());
    assertNotEquals(name.kind(), network.kind());
  }

  @Test
  void anAddressOfVersion6IsItsFirst64Bits() {
    assertEquals(ofNetwork("2001:db8::1"), ofNetwork("2001:db8::2:3"));
    assertNotEquals(ofNetwork("2001:db8:0:1::1"), ofNetwork("2001:db8:0:2::1"));
    assertNotEquals(ofNetwork("192.0.2.1"), ofNetwork("192.0.2.2"));
    assertEquals(ofNetwork("::ffff:192.0.2.1"), ofNetwork("192.0.2.1"));
  }

  private static AttemptKey ofNetwork(String address) {
    return AttemptKey.ofNetwork(address(address));
  }

  private static InetAddress address(String literal) {
    return InetAddress.ofLiteral(literal);
  }
}
