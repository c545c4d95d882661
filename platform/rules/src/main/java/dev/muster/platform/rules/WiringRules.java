package dev.muster.platform.rules;

import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static dev.muster.platform.rules.Place.APPLICATION;
import static dev.muster.platform.rules.Place.BOOTSTRAP;
import static dev.muster.platform.rules.Place.DOMAIN;

import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.lang.ArchCondition;
import java.util.List;

/**
 * Rules about dependency injection.
 *
 * <p>Annotations are matched by name, so that the rules depend on ArchUnit alone.
 */
final class WiringRules {
  private WiringRules() {}

  static List<HouseRule> of(House house) {
    return List.of(
        HouseRule.of(
            "factories stand in bootstrap alone",
            classes()
                .that()
                .areAnnotatedWith("io.micronaut.context.annotation.Factory")
                .should()
                .resideInAnyPackage(house.in(BOOTSTRAP)),
            "the wiring is read in one place"),
        HouseRule.of(
            "domain and application carry no annotation of dependency injection",
            noClasses()
                .that()
                .resideInAnyPackage(house.in(DOMAIN, APPLICATION))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                    "jakarta.annotation..",
                    "jakarta.inject..",
                    "io.micronaut.context..",
                    "io.micronaut.core.annotation.."),
            "the wiring is explicit: bootstrap makes what they need with new"),
        // Annotations on a record component apply to the constructor parameter too, and are allowed
        // there.
        HouseRule.of(
            "no field is injected",
            noFields().that().areDeclaredInClassesThat().areNotRecords().should(beInjected()),
            "a constructor shows all that an object needs, and a test can call it"),
        HouseRule.of(
            "no setter is injected",
            noMethods().that().areDeclaredInClassesThat().areNotRecords().should(beInjected()),
            "an object is whole when its constructor is done"));
  }

  private static ArchCondition<JavaMember> beInjected() {
    return ArchCondition.from(
        annotatedWith("jakarta.inject.Inject")
            .or(annotatedWith("io.micronaut.context.annotation.Property"))
            .or(annotatedWith("io.micronaut.context.annotation.Value")));
  }
}
