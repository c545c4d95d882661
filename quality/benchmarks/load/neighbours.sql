-- As many authors as teams, each with two books of which the second has another author too; as many courses as
-- teams, each with 20 students. Triggers are off; the end of the script does their work.
set session_replication_role = replica;
truncate library.authorship, library.book, library.author restart identity;
truncate academy.enrolment, academy.course, academy.student restart identity;
insert into library.author (version, name, name_folded)
select 1, 'Author ' || i, 'author ' || i from generate_series(1, :teams) i;
insert into library.book (version, title, title_folded, isbn, pages, writers)
select 1, 'Book ' || i, 'book ' || i, digits || (10 - odd % 10) % 10, 100 + i % 400, 1 + (i + 1) % 2
from generate_series(1, 2 * :teams) i
cross join lateral (select '978' || lpad(i::text, 9, '0') as digits) d
cross join lateral (
  select sum(substr(digits, place, 1)::int * (1 + 2 * ((place + 1) % 2))) as odd
  from generate_series(1, 12) place
) s;
insert into library.authorship (book_id, author_id, role, version)
select i, (i + 1) / 2, 'WRITER', 1 from generate_series(1, 2 * :teams) i
union all
select i, (i / 2) % :teams + 1, 'WRITER', 1 from generate_series(2, 2 * :teams, 2) i;
insert into academy.student (version, name, name_folded, email, email_folded)
select 1, 'Student ' || i, 'student ' || i, i || '@example.org', i || '@example.org'
from generate_series(1, :heroes) i;
insert into academy.course (version, name, name_folded, code, code_folded, enrolled)
select 1, 'Course ' || i, 'course ' || i, 'C' || i, 'c' || i, 20 from generate_series(1, :teams) i;
insert into academy.enrolment (course_id, student_id, status, enrolled_at, version)
select e / 20 + 1, e::bigint * 7919 % :heroes + 1, 'ENROLLED',
  timestamptz '2024-01-01 00:00:00Z' + e * interval '1 second', 1
from generate_series(0, :teams * 20 - 1) e;
vacuum analyze;
