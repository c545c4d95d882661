package dev.muster.platform.rules;

import com.tngtech.archunit.lang.ArchRule;

/**
 * One rule of the house.
 *
 * @param name the rule in one sentence
 * @param check the rule as ArchUnit checks it, with the name and the reason in its report
 */
public record HouseRule(String name, ArchRule check) {
  /** Names a rule and says why it is there; it fails where it finds nothing to look at. */
  static HouseRule of(String name, ArchRule check, String reason) {
    return new HouseRule(name, check.allowEmptyShould(false).as(name).because(reason));
  }

  @Override
  public String toString() {
    return name;
  }
}
