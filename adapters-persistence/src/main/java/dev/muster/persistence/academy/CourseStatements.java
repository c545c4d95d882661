package dev.muster.persistence.academy;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds the SQL that locks, writes and reads courses. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface CourseStatements extends GenericRepository<CourseRow, Long> {
  @Query(
      """
      insert into academy.course (version, name, name_folded, code, code_folded, capacity)
      values (:version, :name, :nameFolded, :code, :codeFolded, :capacity)
      returning id, version, name, code, capacity, enrolled
      """)
  CourseRow insert(
      long version,
      String name,
      String nameFolded,
      String code,
      String codeFolded,
      @Nullable Integer capacity);

  @Query(
      """
      update academy.course
      set version = :version, name = :name, name_folded = :nameFolded, code = :code,
        code_folded = :codeFolded, capacity = :capacity
      where id = :id and version = :version - 1
        and enrolled <= coalesce(cast(:capacity as integer), enrolled)
      """)
  int update(
      long id,
      long version,
      String name,
      String nameFolded,
      String code,
      String codeFolded,
      @Nullable Integer capacity);

  /** Locks the course against other changes of the course and of its enrolments. */
  @Query(
      """
      select id, version, name, code, capacity, enrolled
      from academy.course
      where id = :id
      for update
      """)
  Optional<CourseRow> lock(long id);

  /**
   * Prevents the removal of a student, and locks the course. Students are locked before courses
   * everywhere, so that units of work do not deadlock. An enrolment is read by a later statement:
   * this one might read a row that is older than its lock.
   */
  @Query(
      """
      select c.id, c.version, c.name, c.code, c.capacity, c.enrolled
      from academy.student s, academy.course c
      where s.id = :student and c.id = :id
      for key share of s
      for update of c
      """)
  Optional<CourseRow> lockWith(long student, long id);

  /** Counts the enrolments of a course, up to a number. */
  @Query(
      """
      select count(*) as enrolments,
        count(*) filter (where status = 'COMPLETED') as completions
      from (select status from academy.enrolment where course_id = :id limit :most) as counted
      """)
  RemovalRow countEnrolments(long id, long most);

  /** Locks the course against removal alone, so that others may hold it as well. */
  @Query("select id from academy.course where id = :id for key share")
  Optional<Long> hold(long id);

  @Query("delete from academy.enrolment where course_id = :id")
  void deleteEnrolments(long id);

  @Query("delete from academy.course where id = :id")
  int delete(long id);

  @Query("select id, version, name, code, capacity, enrolled from academy.course where id = :id")
  Optional<CourseRow> find(long id);

  @Query(
      """
      select id, version, name, code, capacity, enrolled
      from academy.course
      where id > :after
        and (cast(:inName as text) is null or strpos(name_folded, :inName) > 0)
        and (cast(:inCode as text) is null or strpos(code_folded, :inCode) > 0)
        and (cast(:free as boolean) is null or (capacity is null or enrolled < capacity) = :free)
      order by id
      limit (select :most)
      """)
  List<CourseRow> list(
      long after,
      @Nullable String inName,
      @Nullable String inCode,
      @Nullable Boolean free,
      int most);
}
