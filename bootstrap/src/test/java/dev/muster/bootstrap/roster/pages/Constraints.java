package dev.muster.bootstrap.roster.pages;

import dev.muster.bootstrap.documents.Sources;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The constraints of the schema, and which rule each of them backs. */
record Constraints(List<Constraint> all) {
  private static final Pattern DECLARED =
      Pattern.compile("(?<!drop |validate )(?:constraint|unique index(?: concurrently)?) (\\w+)");

  private static final Map<String, Set<String>> BACKED =
      Map.of(
          "membership_hero_fkey", Set.of("UnknownHero", "HeroHasMemberships"),
          "membership_team_fkey", Set.of("UnknownTeam", "TeamHasMemberships"),
          "team_name_key", Set.of("TeamNameTaken"),
          "membership_one_leader", Set.of("LeadershipTaken"));

  /**
   * One constraint.
   *
   * @param script the migration that makes it
   */
  record Constraint(String name, Path script) {}

  static Constraints of(Sources sources) {
    List<Constraint> declared =
        sources.endingWith(".sql").stream()
            .filter(script -> script.toString().contains("/main/resources/db/migration/"))
            .flatMap(
                script ->
                    DECLARED
                        .matcher(sources.text(script))
                        .results()
                        .map(it -> new Constraint(it.group(1), script)))
            .toList();
    BACKED.keySet().stream()
        .filter(name -> declared.stream().noneMatch(it -> it.name().equals(name)))
        .forEach(
            name -> {
              throw new AssertionError("there is no constraint " + name);
            });
    return new Constraints(declared);
  }

  Stream<Constraint> backing(String rule) {
    return all.stream().filter(it -> BACKED.getOrDefault(it.name(), Set.of()).contains(rule));
  }

  Stream<Constraint> backingNone() {
    return all.stream().filter(it -> !BACKED.containsKey(it.name()));
  }
}
