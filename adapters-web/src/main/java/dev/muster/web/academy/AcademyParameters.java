package dev.muster.web.academy;

import dev.muster.domain.academy.CourseId;
import dev.muster.domain.academy.EnrolmentStatus;
import dev.muster.domain.academy.Grade;
import dev.muster.domain.academy.StudentId;
import dev.muster.platform.web.input.Literals;
import dev.muster.platform.web.input.ParameterConverter;
import io.micronaut.core.convert.MutableConversionService;
import io.micronaut.core.convert.TypeConverterRegistrar;
import jakarta.inject.Singleton;

/** Converts the parameters of the academy to its types. */
@Singleton
final class AcademyParameters implements TypeConverterRegistrar {
  @Override
  public void register(MutableConversionService types) {
    ParameterConverter.add(types, StudentId.class, text -> new StudentId(Literals.id(text)));
    ParameterConverter.add(types, CourseId.class, text -> new CourseId(Literals.id(text)));
    ParameterConverter.add(types, EnrolmentStatus.class, Literals.oneOf(EnrolmentStatus.class));
    ParameterConverter.add(types, Grade.class, Literals.oneOf(Grade.class));
  }
}
