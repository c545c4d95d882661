package dev.muster.persistence.academy;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/**
 * Holds the SQL that locks and writes enrolments, one at a time and many at once.
 *
 * <p>No parameter has the name of a property of the row, because Micronaut Data would give it the
 * property's type. Moments are passed as text, because the driver has no arrays of them.
 */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface EnrolmentStatements extends GenericRepository<EnrolmentRow, Long> {
  /** Prevents the removal of many students, and returns the ids of all that exist. */
  @Query(
      """
      select id
      from academy.student
      where id = any(cast(:students as bigint[]))
      order by id
      for key share
      """)
  List<Long> lockStudents(@TypeDef(type = DataType.LONG_ARRAY) List<Long> students);

  @Query(
      """
      select course_id, student_id, status, grade, enrolled_at, version
      from academy.enrolment
      where course_id = :course and student_id = :student
      """)
  Optional<EnrolmentRow> find(long course, long student);

  @Query(
      """
      select course_id, student_id, status, grade, enrolled_at, version
      from academy.enrolment
      where course_id = :course and student_id = any(cast(:students as bigint[]))
      """)
  List<EnrolmentRow> findAll(long course, @TypeDef(type = DataType.LONG_ARRAY) List<Long> students);

  /** Stores enrolments; a grade that is not told is an empty text. */
  @Query(
      """
      insert into academy.enrolment (course_id, student_id, status, grade, enrolled_at, version)
      select :course, student, state, nullif(result, ''), beginning, number
      from unnest(
        cast(:students as bigint[]),
        cast(:states as text[]),
        cast(:results as text[]),
        cast(:beginnings as timestamptz[]),
        cast(:numbers as bigint[])) as added (student, state, result, beginning, number)
      """)
  void insertAll(
      long course,
      @TypeDef(type = DataType.LONG_ARRAY) List<Long> students,
      @TypeDef(type = DataType.STRING_ARRAY) List<String> states,
      @TypeDef(type = DataType.STRING_ARRAY) List<String> results,
      @TypeDef(type = DataType.STRING_ARRAY) List<String> beginnings,
      @TypeDef(type = DataType.LONG_ARRAY) List<Long> numbers);

  @Query(
      """
      update academy.enrolment e
      set status = changed.state, grade = nullif(changed.result, ''), version = changed.number
      from unnest(
        cast(:students as bigint[]),
        cast(:states as text[]),
        cast(:results as text[]),
        cast(:numbers as bigint[])) as changed (student, state, result, number)
      where e.course_id = :course and e.student_id = changed.student
        and e.version = changed.number - 1
      """)
  int updateAll(
      long course,
      @TypeDef(type = DataType.LONG_ARRAY) List<Long> students,
      @TypeDef(type = DataType.STRING_ARRAY) List<String> states,
      @TypeDef(type = DataType.STRING_ARRAY) List<String> results,
      @TypeDef(type = DataType.LONG_ARRAY) List<Long> numbers);

  @Query("delete from academy.enrolment where course_id = :course and student_id = :student")
  int delete(long course, long student);
}
