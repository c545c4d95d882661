-- Counts the few that leave with one statement instead of a loop, which takes a third less. The plan
-- of that statement is kept, so it has to serve one row and a thousand: the planner is left a nested
-- loop over the index alone. That loop keeps the order of the ids, so that two who count the same
-- heroes do not wait for each other. The statement for very many is the one of migration 11.
create or replace function count_left() returns trigger language plpgsql
  set search_path = "${flyway:defaultSchema}", pg_temp
  set enable_hashjoin = off
  set enable_mergejoin = off
  set enable_seqscan = off
as $$
begin
  if (select count(*) from (select from gone limit 1001) as few) <= 1000 then
    update hero_activity a
    set teams = greatest(a.teams - left_by.teams, 0)
    from (
      select hero_id, count(*) as teams from gone where active group by hero_id order by hero_id) as left_by
    where a.hero_id = left_by.hero_id;
  else
    -- The settings above return at the end of this function.
    set local enable_mergejoin = on;
    set local enable_seqscan = on;
    execute '
      merge into hero_activity a
      using (
        select hero_id, count(*) as teams from gone where active group by hero_id order by hero_id) as left_by
      on a.hero_id = left_by.hero_id
      when matched and a.teams <= left_by.teams then delete
      when matched then update set teams = a.teams - left_by.teams';
  end if;
  return null;
end
$$;
