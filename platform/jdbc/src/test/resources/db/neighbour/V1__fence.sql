-- The table of a second context: no other context knows it.
create table fence (
  id bigint constraint fence_pkey primary key
);
