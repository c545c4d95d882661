select h.id, h.version, h.name, h.secret_name, h.age
from hero h
join (
  select hero_id
  from membership
  where active and hero_id > 0
  group by hero_id
  having count(*) >= 3
) busy on busy.hero_id = h.id
order by h.id
limit 51;
