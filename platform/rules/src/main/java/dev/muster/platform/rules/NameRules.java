package dev.muster.platform.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Rules about the names of packages and classes. */
final class NameRules {
  private static final Set<String> PACKAGES =
      Set.of("in", "out", "impl", "util", "utils", "helper", "helpers", "manager", "managers");

  /** Matches whole words in camel case: not the beginning of Implied or Utility. */
  private static final Pattern CLASSES =
      Pattern.compile("(Impl|Utils?|Helpers?|Managers?)(?![a-z])");

  private NameRules() {}

  static List<HouseRule> of(House house) {
    return List.of(
        HouseRule.of(
            "no package is called in, out, impl, util, helper or manager",
            noClasses().should(be(inPackageThatSaysNothing(house))),
            "build tools and ignore files take out for build output, and the others say nothing"),
        HouseRule.of(
            "no class is called Impl, Util, Helper or Manager",
            noClasses().should(be(calledByWordThatSaysNothing())),
            "a class is called after what it is in the language of the domain"));
  }

  private static DescribedPredicate<JavaClass> inPackageThatSaysNothing(House house) {
    return describe(
        "in a package that says nothing",
        type ->
            type.getPackageName().startsWith(house.root() + ".")
                && Pattern.compile("[.]")
                    .splitAsStream(type.getPackageName().substring(house.root().length() + 1))
                    .anyMatch(PACKAGES::contains));
  }

  private static DescribedPredicate<JavaClass> calledByWordThatSaysNothing() {
    return describe(
        "called by a word that says nothing", type -> CLASSES.matcher(type.getSimpleName()).find());
  }
}
