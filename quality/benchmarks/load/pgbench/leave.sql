\set hero random(1, 1000)
\set team :teams + random(1, 400)
begin;
select t.id from hero h, team t where h.id = :hero and t.id = :team for key share of h for update of t;
select hero_id, team_id, role, active, joined_at, version
from membership
where team_id = :team and hero_id = :hero
union all
select hero_id, team_id, role, active, joined_at, version
from membership
where team_id = :team and active and role = 'LEADER' and hero_id <> :hero;
delete from membership where hero_id = :hero and team_id = :team;
commit;
