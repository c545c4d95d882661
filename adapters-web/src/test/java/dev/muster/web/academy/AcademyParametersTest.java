package dev.muster.web.academy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.domain.academy.CourseId;
import dev.muster.domain.academy.EnrolmentStatus;
import dev.muster.domain.academy.Grade;
import dev.muster.domain.academy.StudentId;
import io.micronaut.core.convert.DefaultMutableConversionService;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The framework is taught every type of parameter of the academy. */
class AcademyParametersTest {
  private final DefaultMutableConversionService types = new DefaultMutableConversionService();

  @Test
  void aParameterBecomesAValueOfItsType() {
    new AcademyParameters().register(types);

    assertEquals(Optional.of(new StudentId(7)), types.convert("7", StudentId.class));
    assertEquals(Optional.of(new CourseId(7)), types.convert("7", CourseId.class));
    assertEquals(
        Optional.of(EnrolmentStatus.DROPPED), types.convert("DROPPED", EnrolmentStatus.class));
    assertEquals(Optional.empty(), types.convert("dropped", EnrolmentStatus.class));
    assertEquals(Optional.of(Grade.A), types.convert("A", Grade.class));
    assertEquals(Optional.empty(), types.convert("a", Grade.class));
  }
}
