package dev.muster.web.roster;

import dev.muster.application.roster.query.TeamMember;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.HeroName;
import dev.muster.domain.roster.JoinedAt;
import dev.muster.domain.roster.Role;
import dev.muster.platform.web.answer.PageJson;
import io.micronaut.context.ApplicationContext;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Measures a page of 20 members between the database's response and the socket. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class MembersBenchmark {
  private static final Argument<PageJson<TeamMemberJson>> PAGE =
      Argument.of(
          (Class<PageJson<TeamMemberJson>>) (Class<?>) PageJson.class, TeamMemberJson.class);

  private final Instant joinedAt = Instant.parse("2026-01-01T00:00:00.123456Z");
  private final List<String> names =
      LongStream.range(0, 20).mapToObj(number -> "Hero " + number).toList();
  private final List<TeamMember> members = readModels();
  private final PageJson<TeamMemberJson> page = json();
  private final ApplicationContext context = ApplicationContext.builder().banner(false).start();
  private final JsonMapper mapper = context.getBean(JsonMapper.class);

  /** Closes the context. */
  @TearDown
  public void end() {
    context.close();
  }

  /** Builds read models from values; each value type checks itself. */
  @Benchmark
  public List<TeamMember> readModels() {
    return names.stream()
        .map(
            name ->
                new TeamMember(
                    new HeroId(1), new HeroName(name), Role.MEMBER, true, new JoinedAt(joinedAt)))
        .toList();
  }

  /** Builds JSON records from read models. */
  @Benchmark
  public PageJson<TeamMemberJson> json() {
    return new PageJson<>(members.stream().map(TeamMemberJson::of).toList(), null);
  }

  /** Serialises JSON records to bytes. */
  @Benchmark
  public byte[] bytes() throws IOException {
    return mapper.writeValueAsBytes(PAGE, page);
  }
}
