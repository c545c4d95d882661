-- Heroes, teams and memberships: 20 in each team while there are teams, the others in the last team.
-- Triggers are off, including the triggers of constraints; the end of the script does their work.
set session_replication_role = replica;
truncate membership, hero_activity, player, hero, team restart identity;
insert into hero (name, name_folded, secret_name, age)
select 'Hero ' || i, 'HERO ' || i, 'Secret ' || i, 20 + i % 60
from generate_series(1, :heroes) i;
insert into team (name, name_folded, headquarters)
select 'Team ' || i, 'TEAM ' || i, 'Street ' || i
from generate_series(1, :teams) i;
insert into membership (hero_id, team_id, role, active, joined_at)
select
  case when m < :teams * 20 then m::bigint * 7919 % :heroes + 1 else m - :teams * 20 + 1 end,
  case when m < :teams * 20 then m / 20 + 1 else :teams end,
  case when m >= :teams * 20 then 'MEMBER' when m % 20 = 0 then 'LEADER' when m % 20 = 1 then 'DEPUTY' else 'MEMBER' end,
  true,
  timestamptz '2024-01-01 00:00:00Z' + m * interval '1 second'
from generate_series(0, :memberships - 1) m
on conflict do nothing;
insert into hero_activity (hero_id, teams)
select hero_id, count(*) from membership group by hero_id;
vacuum analyze;
