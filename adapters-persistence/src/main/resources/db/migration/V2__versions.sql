-- Which of its states a row is. The default is for the rows that are there, and for a node of the
-- release before that still runs: the domain says where versions begin.
alter table hero add column version bigint not null default 1;
alter table team add column version bigint not null default 1;
alter table membership add column version bigint not null default 1;
