package dev.muster.persistence.academy;

import dev.muster.domain.Version;
import dev.muster.domain.academy.Capacity;
import dev.muster.domain.academy.Course;
import dev.muster.domain.academy.CourseCode;
import dev.muster.domain.academy.CourseId;
import dev.muster.domain.academy.CourseProfile;
import dev.muster.domain.academy.Name;
import dev.muster.domain.academy.Seats;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds a course as the database returns it, with the number of its taken seats. */
@MappedEntity(value = "course", schema = "academy")
record CourseRow(
    @Id long id, long version, String name, String code, @Nullable Integer capacity, int enrolled) {
  Course toDomain() {
    return new Course(
        new CourseId(id),
        new Version(version),
        new CourseProfile(
            new Name(name),
            new CourseCode(code),
            Optional.ofNullable(capacity).map(Capacity::new)));
  }

  Seats seats() {
    return toDomain().seats(enrolled);
  }
}
