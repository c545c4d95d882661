package dev.muster.persistence.academy;

import dev.muster.domain.Email;
import dev.muster.domain.Version;
import dev.muster.domain.academy.Name;
import dev.muster.domain.academy.Student;
import dev.muster.domain.academy.StudentId;
import dev.muster.domain.academy.StudentProfile;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** Holds a student as the database returns it. */
@MappedEntity(value = "student", schema = "academy")
record StudentRow(@Id long id, long version, String name, String email) {
  Student toDomain() {
    return new Student(
        new StudentId(id),
        new Version(version),
        new StudentProfile(new Name(name), new Email(email)));
  }
}
