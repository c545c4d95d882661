-- Finds parts of names. Comes with PostgreSQL; whoever owns the database may create it.
create extension if not exists pg_trgm;

create table library.author (
  id           bigint generated always as identity constraint author_pkey primary key,
  version      bigint not null,
  name         text   not null,
  -- Without its case, as the domain folds it: what is found or is unique must not depend on the
  -- locale of the server.
  name_folded  text   not null,
  email        text,
  email_folded text   constraint author_email_key unique
);

create table library.book (
  id           bigint  generated always as identity constraint book_pkey primary key,
  version      bigint  not null,
  title        text    not null,
  title_folded text    not null,
  isbn         text    not null constraint book_isbn_key unique
                       constraint book_isbn_check check (isbn ~ '^97[89][0-9]{10}$'),
  pages        integer not null constraint book_pages_check check (pages > 0),
  -- Changes with the authorships, under the lock of this row.
  writers      integer not null constraint book_writers_check check (writers > 0)
);

create table library.authorship (
  book_id   bigint not null constraint authorship_book_fkey references library.book,
  author_id bigint not null constraint authorship_author_fkey references library.author,
  role      text   not null constraint authorship_role_check
                   check (role in ('WRITER', 'EDITOR', 'ILLUSTRATOR')),
  version   bigint not null,
  constraint authorship_pkey primary key (book_id, author_id, role)
);

create index authorship_by_author on library.authorship (author_id, book_id, role);

create index author_name_parts on library.author using gin (name_folded gin_trgm_ops);

create index book_title_parts on library.book using gin (title_folded gin_trgm_ops);
