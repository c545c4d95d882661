package dev.muster.bootstrap.academy;

import dev.muster.application.PageRequest;
import dev.muster.application.academy.Students;
import dev.muster.bootstrap.SampleData;
import dev.muster.domain.academy.StudentName;
import dev.muster.domain.academy.StudentProfile;
import jakarta.inject.Singleton;

/** Puts the sample of the academy into a new database; the examples of the API show it. */
@Singleton
final class SampleAcademy implements SampleData {
  private final Students students;

  SampleAcademy(Students students) {
    this.students = students;
  }

  @Override
  public void putInWhereEmpty() {
    if (students.list(PageRequest.FIRST).items().isEmpty()) {
      students.add(new StudentProfile(new StudentName("Sample")));
    }
  }
}
