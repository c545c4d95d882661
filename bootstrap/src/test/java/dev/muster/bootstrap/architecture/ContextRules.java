package dev.muster.bootstrap.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static dev.muster.bootstrap.architecture.Place.CONTEXTS;
import static dev.muster.bootstrap.architecture.Place.SHARED;

import java.util.List;

/** Rules of the bounded contexts: neighbours in every layer. */
final class ContextRules {
  private ContextRules() {}

  static List<HouseRule> of(House house) {
    return List.of(
        HouseRule.of(
            "contexts do not import one another",
            slices().matching(house.in(CONTEXTS)).should().notDependOnEachOther(),
            "a context changes without asking its neighbours, in its own layer and in any other"),
        HouseRule.of(
            "what contexts share knows none of them",
            noClasses()
                .that()
                .resideInAPackage(house.in(SHARED))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(house.in(CONTEXTS)),
            "through it every context would know that one"));
  }
}
