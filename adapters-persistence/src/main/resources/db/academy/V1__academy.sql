create table academy.student (
  id      bigint generated always as identity constraint student_pkey primary key,
  version bigint not null,
  name    text   not null
);
