package dev.muster.bootstrap.architecture;

import java.util.List;
import java.util.function.Function;

/**
 * One rule of what POMs may say.
 *
 * @param name the rule in one sentence
 * @param findings finds what breaks it
 */
record PomRule(String name, Function<Poms, List<String>> findings) {
  List<String> findingsIn(Poms poms) {
    return findings.apply(poms);
  }
}
