package dev.muster.platform.rules.pom;

import java.util.List;
import java.util.function.Function;

/**
 * One rule for the POMs of a project.
 *
 * @param name the rule in one sentence
 * @param findings returns one line for each violation
 */
public record PomRule(String name, Function<Poms, List<String>> findings) {
  /** Returns one line for each violation; the list is empty when the POMs keep the rule. */
  public List<String> findingsIn(Poms poms) {
    return findings.apply(poms);
  }
}
