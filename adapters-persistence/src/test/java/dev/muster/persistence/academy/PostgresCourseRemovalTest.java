package dev.muster.persistence.academy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.UnitOfWork;
import dev.muster.application.academy.port.CourseRepository;
import dev.muster.domain.academy.CourseId;
import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.jdbc.kit.TestTables;
import dev.muster.platform.jdbc.kit.UnitSettings;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The removal of a course with very many enrolments has more time. */
@MicronautTest(transactional = false, startApplication = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresCourseRemovalTest implements TestPropertyProvider {
  @Inject UnitOfWork unitOfWork;
  @Inject UnitSettings settings;
  @Inject CourseRepository courses;
  @Inject TestTables tables;

  @Override
  public Map<String, String> getProperties() {
    Map<String, String> properties = new HashMap<>(TestDatabase.settings());
    properties.put("muster.database.long-time-limit", "77s");
    return properties;
  }

  @ParameterizedTest
  @CsvSource({"10000, false", "10001, true"})
  void beyondTenThousand(int enrolments, boolean isLong) {
    tables.clear();
    tables.execute(
        """
        insert into academy.course (version, name, name_folded, code, code_folded)
          values (1, 'All', 'all', 'A', 'a');
        insert into academy.student (version, name, name_folded, email, email_folded)
          select 1, 'x', 'x', i || '@x', i || '@x' from generate_series(1, %d) as i;
        insert into academy.enrolment (course_id, student_id, status, enrolled_at, version)
          select 1, id, 'DROPPED', timestamptz '2024-01-01 00:00:00Z', 1 from academy.student
        """
            .formatted(enrolments));

    boolean hadMoreTime =
        unitOfWork.execute(
            () -> {
              assertEquals(
                  enrolments, courses.claimForRemoval(new CourseId(1)).orElseThrow().enrolments());
              return settings.statementTimeout().equals("77s");
            });

    assertEquals(isLong, hadMoreTime);
  }
}
