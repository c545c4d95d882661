-- The rows of roster.sql in tables as a user would write them: the same columns, keys, and an index for either list,
-- but no trigger, no counter and no rule.
drop schema if exists plain cascade;
create schema plain;
create table plain.hero (like hero including defaults including identity);
create table plain.team (like team including defaults including identity);
create table plain.membership (like membership including defaults);
insert into plain.hero overriding system value select * from hero;
insert into plain.team overriding system value select * from team;
insert into plain.membership select * from membership;
alter table plain.hero add primary key (id);
alter table plain.team add primary key (id);
alter table plain.membership
  add primary key (hero_id, team_id),
  add foreign key (hero_id) references plain.hero,
  add foreign key (team_id) references plain.team;
create index on plain.membership (team_id, joined_at, hero_id);
create index on plain.membership (hero_id, joined_at, team_id);
vacuum analyze plain.hero, plain.team, plain.membership;
