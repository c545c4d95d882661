package dev.muster.platform.rules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static dev.muster.platform.rules.Place.APPLICATION;
import static dev.muster.platform.rules.Place.BOOTSTRAP;
import static dev.muster.platform.rules.Place.DOMAIN;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules about the places where a technology may be used. */
final class TechnologyRules {
  private TechnologyRules() {}

  static List<HouseRule> of(House house) {
    List<HouseRule> rules = new ArrayList<>();
    house.adapters().stream()
        .flatMap(adapter -> adapter.technologies().stream())
        .distinct()
        .forEach(
            technology -> {
              rules.add(inItsAdapters(technology, house));
              if (!technology.inBootstrap().isEmpty()) {
                rules.add(inBootstrap(technology, house));
              }
            });
    rules.add(
        HouseRule.of(
            "domain and application read no clock, locale or zone",
            noClasses()
                .that()
                .resideInAnyPackage(house.in(DOMAIN, APPLICATION))
                .should()
                .accessTargetWhere(new AmbientRead()),
            "what comes in as a value gives the same answer at any time and place"));
    rules.add(
        HouseRule.of(
            "no text is made in the locale of the machine",
            noClasses().should().accessTargetWhere(new LocaleRead()),
            "programs read texts as well, and people read the same digits everywhere"));
    return rules;
  }

  private static HouseRule inItsAdapters(Technology technology, House house) {
    List<House.Adapter> adapters =
        house.adapters().stream()
            .filter(adapter -> adapter.technologies().contains(technology))
            .toList();
    String[] elsewhere = technology.inBootstrap().isEmpty() ? new String[0] : house.in(BOOTSTRAP);
    return HouseRule.of(
        String.format(
            Locale.ROOT,
            "no %s outside of %s",
            technology.name(),
            adapters.stream().map(House.Adapter::name).collect(Collectors.joining(" and "))),
        noClasses()
            .that()
            .resideOutsideOfPackages(
                Stream.of(house.in(adapters), elsewhere).flatMap(Stream::of).toArray(String[]::new))
            .should()
            .dependOnClassesThat(resideInAnyPackage(technology.packages().toArray(String[]::new))),
        "what comes in its place is then another adapter and nothing else");
  }

  private static HouseRule inBootstrap(Technology technology, House house) {
    DescribedPredicate<JavaClass> allowed =
        DescribedPredicate.describe(
            "allowed there", type -> technology.inBootstrap().contains(type.getName()));
    return HouseRule.of(
        String.format(
            Locale.ROOT,
            "no more of %s in bootstrap than starts and stops the service",
            technology.name()),
        noClasses()
            .that()
            .resideInAnyPackage(house.in(BOOTSTRAP))
            .should()
            .dependOnClassesThat(
                resideInAnyPackage(technology.packages().toArray(String[]::new))
                    .and(DescribedPredicate.not(allowed))),
        "bootstrap wires adapters, and leaves the rest to them");
  }
}
