create table academy.student (
  id           bigint generated always as identity constraint student_pkey primary key,
  version      bigint not null,
  name         text   not null,
  -- Without their case, as the domain folds them: what is found or is unique must not depend on the
  -- locale of the server.
  name_folded  text   not null,
  email        text   not null,
  email_folded text   not null constraint student_email_key unique
);

create table academy.course (
  id          bigint  generated always as identity constraint course_pkey primary key,
  version     bigint  not null,
  name        text    not null,
  name_folded text    not null,
  code        text    not null,
  code_folded text    not null constraint course_code_key unique,
  capacity    integer constraint course_capacity_check check (capacity > 0),
  -- How many have a seat. Triggers count, so that no claim has to.
  enrolled    integer not null default 0,
  constraint course_seats_check check (enrolled between 0 and coalesce(capacity, enrolled))
);

create table academy.enrolment (
  course_id   bigint      not null constraint enrolment_course_fkey references academy.course,
  student_id  bigint      not null constraint enrolment_student_fkey references academy.student,
  status      text        not null constraint enrolment_status_check
                          check (status in ('ENROLLED', 'COMPLETED', 'DROPPED')),
  grade       text        constraint enrolment_grade_check
                          check (grade in ('A', 'B', 'C', 'D', 'E', 'F')),
  enrolled_at timestamptz not null,
  version     bigint      not null,
  constraint enrolment_pkey primary key (course_id, student_id),
  constraint enrolment_completion_check check ((status = 'COMPLETED') = (grade is not null))
);

create index enrolment_by_student on academy.enrolment (student_id, course_id);

-- One by one, in the order of the ids: the plan of a join, once made for many, would be kept for one.
create function academy.count_arrived() returns trigger language plpgsql
  set search_path = academy, pg_temp
as $$
declare
  counted record;
begin
  for counted in
    select course_id, count(*) as seats from arrived
    where status = 'ENROLLED' group by course_id order by course_id
  loop
    update course set enrolled = enrolled + counted.seats where id = counted.course_id;
  end loop;
  return null;
end
$$;

create function academy.count_gone() returns trigger language plpgsql
  set search_path = academy, pg_temp
as $$
declare
  counted record;
begin
  for counted in
    select course_id, count(*) as seats from gone
    where status = 'ENROLLED' group by course_id order by course_id
  loop
    update course set enrolled = enrolled - counted.seats where id = counted.course_id;
  end loop;
  return null;
end
$$;

create trigger enrolment_begun after insert on academy.enrolment
  referencing new table as arrived
  for each statement execute function academy.count_arrived();

create trigger enrolment_ended after delete on academy.enrolment
  referencing old table as gone
  for each statement execute function academy.count_gone();

-- The server runs them by name: seats are freed before they are taken.
create trigger enrolment_changed_from after update on academy.enrolment
  referencing old table as gone
  for each statement execute function academy.count_gone();

create trigger enrolment_changed_to after update on academy.enrolment
  referencing new table as arrived
  for each statement execute function academy.count_arrived();
