package dev.muster.bootstrap.architecture.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static dev.muster.bootstrap.architecture.rules.Place.CONTEXTS;
import static dev.muster.bootstrap.architecture.rules.Place.SHARED;

import java.util.List;

/** Rules of the bounded contexts: neighbours in every layer. */
final class ContextRules {
  private ContextRules() {}

  static List<HouseRule> of(House house) {
    return List.of(
        HouseRule.of(
            "contexts do not import one another",
            slices().matching(house.contexts()).should().notDependOnEachOther(),
            "a context changes without asking its neighbours, in its own layer and in any other"),
        HouseRule.of(
            "what contexts share knows none of them",
            noClasses()
                .that()
                .resideInAnyPackage(house.in(SHARED))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(house.in(CONTEXTS)),
            "through it every context would know that one"));
  }
}
