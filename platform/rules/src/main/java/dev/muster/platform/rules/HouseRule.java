package dev.muster.platform.rules;

import com.tngtech.archunit.lang.ArchRule;

/**
 * One rule of the house.
 *
 * @param name the rule in one sentence
 * @param check the rule for ArchUnit, with the name and the reason in its report
 */
public record HouseRule(String name, ArchRule check) {
  /** Gives a rule its name and its reason; the rule fails when it applies to no class. */
  static HouseRule of(String name, ArchRule check, String reason) {
    return new HouseRule(name, check.allowEmptyShould(false).as(name).because(reason));
  }

  @Override
  public String toString() {
    return name;
  }
}
