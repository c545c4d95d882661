\set team random(1, :teams)
select h.id, h.name, m.role, m.active, m.joined_at
from team t
left join lateral (
  select hero_id, role, active, joined_at
  from membership
  where team_id = t.id
  order by joined_at, hero_id
  limit 51
) m on true
left join hero h on h.id = m.hero_id
where t.id = :team
order by m.joined_at, m.hero_id;
