package dev.muster.domain.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Thousands of random histories of one team, each checked against the invariants at every step. */
class RandomHistoriesTest {
  private static final int HISTORIES = 5_000;
  private static final int COMMANDS = 60;
  private static final int HEROES = 5;
  private static final TeamId TEAM = new TeamId(1);
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  @Test
  void noHistoryBreaksARule() {
    long seed = Long.getLong("muster.seed", System.nanoTime());
    System.out.println("RandomHistoriesTest: repeat with -Dmuster.seed=" + seed);
    Random random = new Random(seed);
    int refused = 0;
    for (int history = 0; history < HISTORIES; history++) {
      refused += play(new Random(random.nextLong()), "seed " + seed + ", history " + history);
    }
    // Chance must have tried both what is allowed and what is not.
    assertTrue(refused > HISTORIES && refused < HISTORIES * (COMMANDS - 1), "refused: " + refused);
  }

  private static int play(RandomGenerator random, String where) {
    Map<HeroId, Membership> team = new HashMap<>();
    Map<HeroId, JoinedAt> joined = new HashMap<>();
    int refused = 0;
    for (int step = 0; step < COMMANDS; step++) {
      Map<HeroId, Membership> before = Map.copyOf(team);
      Instant now = START.plusSeconds(step);
      try {
        command(random, team, now);
      } catch (RosterViolationException violation) {
        assertEquals(before, team, where);
        refused++;
      }
      int number = step;
      Supplier<String> at = () -> where + ", step " + number + ": " + before + " -> " + team;
      assertTrue(leaders(team) <= 1, at);
      boolean led = leaders(before) == 1;
      assertTrue(!led || leaders(team) == 1 || active(team) == 0 || lastOneStepped(before), at);
      team.forEach(
          (hero, membership) -> {
            assertEquals(hero, membership.hero(), at);
            assertTrue(!membership.joinedAt().value().isAfter(now), at);
            if (before.containsKey(hero)) {
              assertEquals(joined.get(hero), membership.joinedAt(), at);
            }
            joined.put(hero, membership.joinedAt());
          });
    }
    return refused;
  }

  private static void command(RandomGenerator random, Map<HeroId, Membership> team, Instant now) {
    HeroId hero = new HeroId(1 + random.nextInt(HEROES));
    MembershipFacts facts = facts(team, hero);
    Optional<Role> role =
        Optional.of(Role.values()[random.nextInt(3)]).filter(it -> random.nextBoolean());
    Optional<JoinedAt> joinedAt =
        Optional.of(new JoinedAt(now.plusSeconds(random.nextInt(-3, 2))))
            .filter(it -> random.nextBoolean());
    JoinTerms terms = new JoinTerms(role, joinedAt);
    Optional<Boolean> active = Optional.of(random.nextBoolean()).filter(it -> random.nextBoolean());
    switch (random.nextInt(7)) {
      case 0 -> put(team, facts.join(terms, now).membership());
      case 1 -> put(team, facts.settle(terms, now).membership());
      case 2, 3 -> put(team, facts.change(new MembershipChange(role, active)));
      case 4 -> team.remove(facts.leave().hero());
      case 5 -> {
        Handover handover = facts.takeOver();
        put(team, handover.leader());
        handover.former().ifPresent(former -> put(team, former));
      }
      default -> {
        List<HeroId> heroes =
            Stream.generate(() -> new HeroId(1 + random.nextInt(HEROES))).limit(3).toList();
        BatchJoin.Result result = batch(team).decide(heroes, terms, now);
        Stream.concat(result.joined().stream(), result.returned().stream())
            .forEach(membership -> put(team, membership));
      }
    }
  }

  private static MembershipFacts facts(Map<HeroId, Membership> team, HeroId hero) {
    Optional<Membership> own = Optional.ofNullable(team.get(hero));
    long others = active(team) - own.filter(Membership::active).stream().count();
    return new MembershipFacts(
        TEAM, hero, own, leader(team), own.filter(Membership::leads).map(it -> others).orElse(0L));
  }

  private static BatchJoin batch(Map<HeroId, Membership> team) {
    return new BatchJoin(
        TEAM,
        LongStream.rangeClosed(1, HEROES - 1).mapToObj(HeroId::new).collect(Collectors.toSet()),
        team,
        leader(team));
  }

  private static void put(Map<HeroId, Membership> team, Membership membership) {
    team.put(membership.hero(), membership);
  }

  private static Optional<Membership> leader(Map<HeroId, Membership> team) {
    return team.values().stream().filter(Membership::leads).findAny();
  }

  private static long leaders(Map<HeroId, Membership> team) {
    return team.values().stream().filter(Membership::leads).count();
  }

  private static long active(Map<HeroId, Membership> team) {
    return team.values().stream().filter(Membership::active).count();
  }

  /** The last active member may step down and stay on: nobody is deserted. */
  private static boolean lastOneStepped(Map<HeroId, Membership> before) {
    return active(before) == 1;
  }
}
