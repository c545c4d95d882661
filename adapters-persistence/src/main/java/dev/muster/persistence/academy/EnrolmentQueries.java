package dev.muster.persistence.academy;

import dev.muster.application.academy.query.CourseStudent;
import dev.muster.application.academy.query.CourseSummary;
import dev.muster.application.academy.query.EnrolmentFilter;
import dev.muster.application.academy.query.StudentCourse;
import dev.muster.domain.academy.Capacity;
import dev.muster.domain.academy.CourseCode;
import dev.muster.domain.academy.CourseId;
import dev.muster.domain.academy.EnrolmentStatus;
import dev.muster.domain.academy.Grade;
import dev.muster.domain.academy.Name;
import dev.muster.domain.academy.StudentId;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the students of courses and the courses of students, and counts them. A list starts from
 * its course or student, so that an empty list (one row without an enrolment) differs from a
 * missing course or student (no row).
 */
@Singleton
final class EnrolmentQueries {
  private final JdbcOperations jdbc;

  EnrolmentQueries(JdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  /** Returns the students of a course, or empty where there is no course. */
  Optional<List<CourseStudent>> studentsOf(
      CourseId course, EnrolmentFilter filter, Optional<StudentId> after, int limit) {
    return list(
        """
        select s.id, e.status, e.grade, e.enrolled_at, s.name
        from academy.course c
        left join lateral (
          select student_id, status, grade, enrolled_at
          from academy.enrolment
          where course_id = c.id
            and status = coalesce(?, status)
            and (cast(? as text) is null or grade = ?)
            and student_id > ?
          order by student_id
          limit (select ?)
        ) e on true
        left join academy.student s on s.id = e.student_id
        where c.id = ?
        order by e.student_id
        """,
        course.value(),
        filter,
        after.map(StudentId::value).orElse(0L),
        limit,
        row ->
            new CourseStudent(
                new StudentId(row.getLong(1)),
                new Name(row.getString(5)),
                EnrolmentStatus.valueOf(row.getString(2)),
                grade(row),
                enrolledAt(row)));
  }

  /** Returns the courses of a student, or empty where there is no student. */
  Optional<List<StudentCourse>> coursesOf(
      StudentId student, EnrolmentFilter filter, Optional<CourseId> after, int limit) {
    return list(
        """
        select c.id, e.status, e.grade, e.enrolled_at, c.name, c.code
        from academy.student s
        left join lateral (
          select course_id, status, grade, enrolled_at
          from academy.enrolment
          where student_id = s.id
            and status = coalesce(?, status)
            and (cast(? as text) is null or grade = ?)
            and course_id > ?
          order by course_id
          limit (select ?)
        ) e on true
        left join academy.course c on c.id = e.course_id
        where s.id = ?
        order by e.course_id
        """,
        student.value(),
        filter,
        after.map(CourseId::value).orElse(0L),
        limit,
        row ->
            new StudentCourse(
                new CourseId(row.getLong(1)),
                new Name(row.getString(5)),
                new CourseCode(row.getString(6)),
                EnrolmentStatus.valueOf(row.getString(2)),
                grade(row),
                enrolledAt(row)));
  }

  /** Counts the students of a course; empty where there is no course. */
  Optional<CourseSummary> summary(CourseId course) {
    return jdbc.prepareStatement(
        """
        select c.capacity, e.status, e.grade, count(*)
        from academy.course c
        left join academy.enrolment e on e.course_id = c.id
        where c.id = ?
        group by c.capacity, e.status, e.grade
        """,
        statement -> {
          statement.setLong(1, course.value());
          try (ResultSet rows = statement.executeQuery()) {
            return rows.next() ? Optional.of(summary(course, rows)) : Optional.empty();
          }
        });
  }

  private static CourseSummary summary(CourseId course, ResultSet rows) throws SQLException {
    Optional<Capacity> capacity =
        Optional.ofNullable(rows.getObject(1, Integer.class)).map(Capacity::new);
    Map<String, Long> others = new HashMap<>();
    Map<Grade, Long> grades = new EnumMap<>(Grade.class);
    do {
      if (rows.getString(3) != null) {
        grades.put(Grade.valueOf(rows.getString(3)), rows.getLong(4));
      } else if (rows.getString(2) != null) {
        others.put(rows.getString(2), rows.getLong(4));
      }
    } while (rows.next());
    return new CourseSummary(
        course,
        capacity,
        others.getOrDefault(EnrolmentStatus.ENROLLED.name(), 0L),
        others.getOrDefault(EnrolmentStatus.DROPPED.name(), 0L),
        grades);
  }

  private <T> Optional<List<T>> list(
      String sql, long side, EnrolmentFilter filter, long after, int limit, Item<T> item) {
    return jdbc.prepareStatement(
        sql,
        statement -> {
          statement.setString(1, filter.status().map(Enum::name).orElse(null));
          statement.setString(2, filter.grade().map(Enum::name).orElse(null));
          statement.setString(3, filter.grade().map(Enum::name).orElse(null));
          statement.setLong(4, after);
          statement.setInt(5, limit);
          statement.setLong(6, side);
          try (ResultSet rows = statement.executeQuery()) {
            return rows.next() ? Optional.of(items(rows, item)) : Optional.empty();
          }
        });
  }

  private static <T> List<T> items(ResultSet rows, Item<T> item) throws SQLException {
    List<T> items = new ArrayList<>();
    do {
      if (rows.getObject(1) != null) {
        items.add(item.of(rows));
      }
    } while (rows.next());
    return items;
  }

  private static Optional<Grade> grade(ResultSet row) throws SQLException {
    return Optional.ofNullable(row.getString(3)).map(Grade::valueOf);
  }

  private static Instant enrolledAt(ResultSet row) throws SQLException {
    return row.getObject(4, OffsetDateTime.class).toInstant();
  }

  /** Makes an item of the current row. */
  @FunctionalInterface
  private interface Item<T> {
    T of(ResultSet row) throws SQLException;
  }
}
