create table library.author (
  id      bigint generated always as identity constraint author_pkey primary key,
  version bigint not null,
  name    text   not null
);
