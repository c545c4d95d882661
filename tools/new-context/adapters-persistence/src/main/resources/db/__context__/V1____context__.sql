create table __context__.__table__ (
  id      bigint generated always as identity constraint __table___pkey primary key,
  version bigint not null,
  name    text   not null
);
