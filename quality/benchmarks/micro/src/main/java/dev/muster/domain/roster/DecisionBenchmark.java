package dev.muster.domain.roster;

import dev.muster.domain.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Measures the rules of the domain: the decision that a hero joins a team with another leader. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DecisionBenchmark {
  private final TeamId team = new TeamId(1);
  private final Instant now = Instant.parse("2026-01-01T00:00:00Z");
  private final Membership leader =
      new Membership(
          team, new HeroId(1), Role.LEADER, true, new JoinedAt(now), Version.beginning(now));

  /** Decides a join from its facts. */
  @Benchmark
  public JoinResult join() {
    return new MembershipFacts(team, new HeroId(2), Optional.empty(), Optional.of(leader), 0)
        .join(JoinTerms.DEFAULT, now);
  }
}
