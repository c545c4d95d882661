\set hero random(1, :heroes)
select t.id, t.name, m.role, m.active, m.joined_at
from hero h
left join lateral (
  select team_id, role, active, joined_at
  from membership
  where hero_id = h.id
  order by joined_at, team_id
  limit 51
) m on true
left join team t on t.id = m.team_id
where h.id = :hero
order by m.joined_at, m.team_id;
