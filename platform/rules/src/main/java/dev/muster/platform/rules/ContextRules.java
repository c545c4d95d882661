package dev.muster.platform.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;

/**
 * Rules about bounded contexts: independent of one another in every layer, in main and test
 * sources.
 */
final class ContextRules {
  private ContextRules() {}

  static List<HouseRule> of(House house) {
    DescribedPredicate<JavaClass> servingAll =
        describe("serve all contexts", type -> house.servesAll(type.getPackageName()));
    DescribedPredicate<JavaClass> ofContexts =
        describe("belong to a context", type -> house.contextOf(type.getPackageName()).isPresent());
    return List.of(
        HouseRule.of(
            "contexts do not import one another",
            slices().assignedFrom(new Contexts(house)).should().notDependOnEachOther(),
            "a context changes without asking its neighbours, in its own layer and in any other"),
        HouseRule.of(
            "what contexts share knows none of them",
            noClasses().that(servingAll).should().dependOnClassesThat(ofContexts),
            "through it every context would know that one"));
  }

  private record Contexts(House house) implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      return house
          .contextOf(type.getPackageName())
          .map(SliceIdentifier::of)
          .orElseGet(SliceIdentifier::ignore);
    }

    @Override
    public String getDescription() {
      return "contexts";
    }
  }
}
