-- Finds parts of names. Comes with PostgreSQL; whoever owns the database may create it.
create extension if not exists pg_trgm;

create table organisation.employee (
  id              bigint generated always as identity constraint employee_pkey primary key,
  version         bigint not null,
  name            text   not null,
  -- Without its case, as the domain folds it: what is found must not depend on the locale of the
  -- server.
  name_folded     text   not null,
  position        text   not null,
  position_folded text   not null,
  amount          numeric(14, 2) not null constraint employee_amount_check check (amount >= 0),
  currency        text   not null constraint employee_currency_check check (currency ~ '^[A-Z]{3}$'),
  -- An import stores employees in the order of their ids, and some before their managers. The rule
  -- that nobody is above itself has no constraint: the lock of the top of a tree keeps it.
  manager_id      bigint constraint employee_manager_fkey references organisation.employee
                         deferrable initially deferred
                         constraint employee_manager_check check (manager_id <> id)
);

create index employee_by_manager on organisation.employee (manager_id, id);

-- A walk down asks for the reports of each employee, and most have none. Where a few have very many,
-- the statistics would make the planner read the whole table for each.
alter table organisation.employee alter column manager_id set (n_distinct = -0.5);

create index employee_name_parts on organisation.employee using gin (name_folded gin_trgm_ops);

create index employee_position_parts on organisation.employee
  using gin (position_folded gin_trgm_ops);
