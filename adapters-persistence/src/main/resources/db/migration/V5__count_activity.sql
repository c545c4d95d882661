-- Those that were there before. Who joined meanwhile is counted twice, which does no harm.
insert into hero_activity (hero_id, teams)
select hero_id, count(*) from membership where active group by hero_id order by hero_id
on conflict (hero_id) do update set teams = hero_activity.teams + excluded.teams;
