package dev.muster.platform.rules.pom;

import java.util.List;
import java.util.function.Function;

/**
 * States one rule for the POMs of a project.
 *
 * @param name the rule in one sentence
 * @param findings finds what breaks it
 */
public record PomRule(String name, Function<Poms, List<String>> findings) {
  /** Returns what breaks the rule, and nothing where the POMs keep it. */
  public List<String> findingsIn(Poms poms) {
    return findings.apply(poms);
  }
}
