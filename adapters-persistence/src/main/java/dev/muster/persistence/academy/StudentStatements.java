package dev.muster.persistence.academy;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds the SQL that locks, writes and reads students. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface StudentStatements extends GenericRepository<StudentRow, Long> {
  @Query(
      """
      insert into academy.student (version, name, name_folded, email, email_folded)
      values (:version, :name, :nameFolded, :email, :emailFolded)
      returning id, version, name, email
      """)
  StudentRow insert(long version, String name, String nameFolded, String email, String emailFolded);

  @Query(
      """
      update academy.student
      set version = :version, name = :name, name_folded = :nameFolded, email = :email,
        email_folded = :emailFolded
      where id = :id and version = :version - 1
      """)
  int update(
      long id, long version, String name, String nameFolded, String email, String emailFolded);

  /** Locks the student against other changes, and against new enrolments. */
  @Query("select id, version, name, email from academy.student where id = :id for update")
  Optional<StudentRow> lock(long id);

  /**
   * Locks all courses of a student in the order of their ids, so that two removals do not deadlock,
   * and counts the enrolments.
   */
  @Query(
      """
      with locked as (
        select e.status
        from academy.course c
        join academy.enrolment e on e.course_id = c.id
        where e.student_id = :id
        order by c.id
        for update of c)
      select count(*) as enrolments,
        count(*) filter (where status = 'COMPLETED') as completions
      from locked
      """)
  RemovalRow lockCourses(long id);

  @Query("delete from academy.enrolment where student_id = :id")
  void deleteEnrolments(long id);

  @Query("delete from academy.student where id = :id")
  int delete(long id);

  @Query("select id, version, name, email from academy.student where id = :id")
  Optional<StudentRow> find(long id);

  @Query(
      """
      select id, version, name, email
      from academy.student
      where id > :after
        and (cast(:inName as text) is null or strpos(name_folded, :inName) > 0)
        and (cast(:inEmail as text) is null or strpos(email_folded, :inEmail) > 0)
      order by id
      limit (select :most)
      """)
  List<StudentRow> list(long after, @Nullable String inName, @Nullable String inEmail, int most);
}
