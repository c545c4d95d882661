package dev.muster.persistence.academy;

import dev.muster.platform.jdbc.kit.ConstraintsSuite;

/** The database itself refuses what the rules of the academy forbid. */
class AcademyConstraintsTest extends ConstraintsSuite {
  @Override
  protected String schema() {
    return "academy";
  }

  @Override
  protected String rows() {
    return """
    insert into academy.student (version, name, name_folded, email, email_folded) values
      (1, 'First', 'first', 'First@x', 'first@x'), (1, 'Second', 'second', 'second@x', 'second@x');
    insert into academy.course (version, name, name_folded, code, code_folded, capacity) values
      (1, 'One', 'one', 'One', 'one', 1);
    insert into academy.enrolment (course_id, student_id, status, enrolled_at, version) values
      (1, 1, 'ENROLLED', now(), 1);
    """;
  }

  @Override
  protected String refusals() {
    return """
    student_pkey | insert into academy.student overriding system value values (1, 1, 'x', 'x', 'x', 'x')
    student_email_key | update academy.student set email_folded = 'first@x' where id = 2
    course_pkey | insert into academy.course overriding system value values (1, 1, 'x', 'x', 'x', 'x')
    course_code_key | insert into academy.course (version, name, name_folded, code, code_folded) values (1, 'x', 'x', 'x', 'one')
    course_capacity_check | insert into academy.course (version, name, name_folded, code, code_folded, capacity) values (1, 'x', 'x', 'x', 'x', 0)
    course_seats_check | insert into academy.enrolment values (1, 2, 'ENROLLED', null, now(), 1)
    course_seats_check | update academy.course set enrolled = -1
    enrolment_pkey | insert into academy.enrolment values (1, 1, 'DROPPED', null, now(), 1)
    enrolment_course_fkey | insert into academy.enrolment values (9, 1, 'DROPPED', null, now(), 1)
    enrolment_student_fkey | insert into academy.enrolment values (1, 9, 'DROPPED', null, now(), 1)
    enrolment_status_check | update academy.enrolment set status = 'enrolled'
    enrolment_grade_check | update academy.enrolment set status = 'COMPLETED', grade = 'G'
    enrolment_completion_check | update academy.enrolment set status = 'COMPLETED'
    enrolment_completion_check | update academy.enrolment set grade = 'A'
    """;
  }
}
