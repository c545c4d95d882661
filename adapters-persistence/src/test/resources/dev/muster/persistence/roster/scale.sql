-- 200,000 heroes, 50,000 teams and a million memberships: 20 in each of 45,000 teams, 100,000 in the
-- last, and hero 123,456 in 40 more. Without triggers, those of the constraints among them.
set session_replication_role = replica;
insert into hero (name, name_folded, secret_name)
select 'Hero ' || i, 'hero ' || i, 'Secret' from generate_series(1, 200000) i;
insert into team (name, name_folded, headquarters)
select 'Team ' || i, 'team ' || i, 'Nowhere' from generate_series(1, 50000) i;
insert into membership (hero_id, team_id, role, active, joined_at)
select m::bigint * 7919 % 200000 + 1, m / 20 + 1,
  case m % 20 when 0 then 'LEADER' else 'MEMBER' end, true,
  timestamptz '2024-01-01 00:00:00Z' + m * interval '1 second'
from generate_series(0, 899999) m
union all
select hero, 50000, 'MEMBER', true, timestamptz '2024-01-01 00:00:00Z' + hero * interval '1 minute'
from generate_series(1, 100000) hero
union all
select 123456, 45000 + i, 'MEMBER', true, timestamptz '2024-01-01 00:00:00Z'
from generate_series(1, 40) i;
insert into player (hero_id, user_id, version)
select i, i % 5000 + 1, 1 from generate_series(1, 200000) i;
insert into hero_activity (hero_id, teams)
select hero_id, count(*) from membership group by hero_id;
