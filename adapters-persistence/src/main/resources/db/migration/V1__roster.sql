create table hero (
  id          bigint generated always as identity constraint hero_pkey primary key,
  name        text not null,
  -- The name without its case, as the domain folds it: what is found or is unique must not depend
  -- on the locale of the server.
  name_folded text not null,
  secret_name text not null,
  age         integer
);

create table team (
  id           bigint generated always as identity constraint team_pkey primary key,
  name         text not null,
  name_folded  text not null constraint team_name_key unique,
  headquarters text not null
);

create table membership (
  hero_id   bigint      not null constraint membership_hero_fkey references hero,
  team_id   bigint      not null constraint membership_team_fkey references team,
  role      text        not null constraint membership_role_check
                        check (role in ('LEADER', 'DEPUTY', 'MEMBER')),
  active    boolean     not null,
  joined_at timestamptz not null,
  constraint membership_pkey primary key (hero_id, team_id)
);

create unique index membership_one_leader on membership (team_id)
  where active and role = 'LEADER';

create index membership_by_team on membership (team_id, joined_at, hero_id);

create index membership_by_hero on membership (hero_id, joined_at, team_id);
