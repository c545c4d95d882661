\set team random(1, :teams)
\set place random(0, 19)
\set hero ((:team - 1) * 20 + :place) * 7919 % :heroes + 1
begin;
select t.id from hero h, team t where h.id = :hero and t.id = :team for key share of h for update of t;
update membership set role = 'DEPUTY' where team_id = :team and active and role = 'LEADER';
update membership set role = 'LEADER' where team_id = :team and hero_id = :hero;
commit;
