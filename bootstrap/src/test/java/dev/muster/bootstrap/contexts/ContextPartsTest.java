package dev.muster.bootstrap.contexts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import dev.muster.bootstrap.architecture.ProductionCode;
import dev.muster.bootstrap.architecture.TestCode;
import dev.muster.bootstrap.contexts.ContextParts.Part;
import dev.muster.bootstrap.documents.Sources;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every context has all its parts; what is left out is found. */
class ContextPartsTest {
  private static final ContextParts HERE =
      new ContextParts(ProductionCode.classes(), TestCode.ofAllModules());

  @Test
  void noContextLacksAPart() {
    assertEquals(List.of(), HERE.findings());
  }

  @TestFactory
  Stream<DynamicTest> aPartThatIsLeftOutIsFound() {
    return HERE.contexts().stream()
        .flatMap(
            context ->
                ContextParts.ALL.stream()
                    .filter(part -> HERE.needs(context, part))
                    .map(
                        part ->
                            dynamicTest(
                                context + " " + part.lack(), () -> leaveOut(part, context))));
  }

  @Test
  void theMutantsOfTheAdapterAreHeldAgainstTheTestsOfEveryContext() {
    String pom = Sources.HERE.text(Path.of("adapters-persistence/pom.xml"));

    assertTrue(
        pom.contains("<mutants.tests>" + ProductionCode.ROOT + ".persistence.*.Postgres*Test"),
        "the tests that mutants are held against");
  }

  private static void leaveOut(Part part, String context) {
    DescribedPredicate<JavaClass> others =
        DescribedPredicate.describe("are no such part", it -> !part.fulfils().test(it));
    JavaClasses main = part.tested() ? HERE.main() : HERE.main().that(others);
    JavaClasses tests = part.tested() ? HERE.tests().that(others) : HERE.tests();

    List<String> findings = new ContextParts(main, tests).findings();

    assertTrue(findings.contains(context + " " + part.lack()), findings::toString);
  }
}
