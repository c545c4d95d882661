package dev.muster.bootstrap.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static dev.muster.bootstrap.architecture.Place.APPLICATION;
import static dev.muster.bootstrap.architecture.Place.BOOTSTRAP;
import static dev.muster.bootstrap.architecture.Place.DOMAIN;

import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchCondition;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Inject;
import java.util.List;

/** Rules of how objects come together. */
final class WiringRules {
  private WiringRules() {}

  static List<HouseRule> of(House house) {
    return List.of(
        HouseRule.of(
            "factories stand in bootstrap alone",
            classes()
                .that()
                .areAnnotatedWith(Factory.class)
                .should()
                .resideInAPackage(house.in(BOOTSTRAP)),
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
        // Those of a record are its constructor's parameters too, which is where they belong.
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
        CanBeAnnotated.Predicates.annotatedWith(Inject.class)
            .or(CanBeAnnotated.Predicates.annotatedWith(Property.class))
            .or(CanBeAnnotated.Predicates.annotatedWith(Value.class)));
  }
}
