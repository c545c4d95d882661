package dev.muster.platform.web.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.platform.web.problem.RequestFlaws;
import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.core.type.Argument;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.inject.annotation.MutableAnnotationMetadata;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a handler declares is all that a request may have. */
class DeclaredParametersTest {
  @Test
  void aQueryHasNoNameOfThePathAndAnOptionalParameterTheTypeWithin() {
    DeclaredParameters declared =
        DeclaredParameters.of(
            Argument.of(Long.class, "noteId", annotated(PathVariable.class)),
            Argument.of(
                Optional.class, "limit", annotated(QueryValue.class), Argument.of(Limit.class)));

    assertEquals(Set.of("limit"), declared.names());
    assertEquals(
        List.of(Long.class, Limit.class),
        declared.all().stream().map(it -> it.type().getType()).toList());
    assertFalse(declared.flaws());
    assertTrue(DeclaredParameters.of(Argument.of(RequestFlaws.class)).flaws());
  }

  @Test
  void aQueryHasTheNameOfItsAnnotationWhereThatSaysOne() {
    DeclaredParameters declared =
        DeclaredParameters.of(
            Argument.of(Long.class, "noteColour", annotated(Map.of("value", "colour"))));

    assertEquals(Set.of("colour"), declared.names());
  }

  private static AnnotationMetadata annotated(Map<CharSequence, Object> members) {
    return annotated(QueryValue.class, members);
  }

  private static AnnotationMetadata annotated(Class<? extends Annotation> annotation) {
    return annotated(annotation, Map.of());
  }

  private static AnnotationMetadata annotated(
      Class<? extends Annotation> annotation, Map<CharSequence, Object> members) {
    MutableAnnotationMetadata metadata = new MutableAnnotationMetadata();
    metadata.addDeclaredAnnotation(annotation.getName(), members);
    return metadata;
  }
}
