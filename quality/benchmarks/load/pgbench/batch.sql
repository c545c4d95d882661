\set first random(0, :heroes - 1000)
\set last :first + 1000
\set team random(1, :teams)
begin;
select id from hero where id > :first and id <= :last order by id for key share;
select id from team where id = :team for update;
select hero_id from membership where team_id = :team and hero_id > :first and hero_id <= :last;
insert into membership (hero_id, team_id, role, active, joined_at)
select hero, :team, 'MEMBER', true, now()
from generate_series(:first + 1::bigint, :last) hero
on conflict do nothing;
commit;
