-- How many teams a hero is active in: where to look for those who are in many, among all the others.
-- Never less than the truth, which is in the memberships: what is found here is counted there.
create table hero_activity (
  hero_id bigint  not null constraint hero_activity_pkey primary key
                  constraint hero_activity_hero_fkey references hero on delete cascade,
  teams   integer not null
);

create index hero_activity_by_teams on hero_activity (teams, hero_id);

-- In the order of the ids, so that two who count the same heroes do not wait for each other.
create function count_joined() returns trigger language plpgsql as $$
begin
  insert into hero_activity (hero_id, teams)
  select hero_id, count(*) from joined where active group by hero_id order by hero_id
  on conflict (hero_id) do update set teams = hero_activity.teams + excluded.teams;
  return null;
end
$$;

-- Memberships that are older than this table may end before they are counted: no row is made for
-- them, and none falls below what is to be added.
-- One by one: the plan of a join, once made for many, would be kept for one.
create function count_left() returns trigger language plpgsql as $$
declare
  counted record;
begin
  for counted in
    select hero_id, count(*) as teams from gone where active group by hero_id order by hero_id
  loop
    update hero_activity set teams = greatest(teams - counted.teams, 0) where hero_id = counted.hero_id;
  end loop;
  return null;
end
$$;

create function count_changed() returns trigger language plpgsql as $$
begin
  if new.active then
    insert into hero_activity (hero_id, teams)
    values (new.hero_id, 1)
    on conflict (hero_id) do update set teams = hero_activity.teams + 1;
  else
    update hero_activity set teams = greatest(teams - 1, 0) where hero_id = new.hero_id;
  end if;
  return null;
end
$$;

create trigger membership_joined after insert on membership
  referencing new table as joined
  for each statement execute function count_joined();

create trigger membership_left after delete on membership
  referencing old table as gone
  for each statement execute function count_left();

create trigger membership_changed after update on membership
  for each row when (old.active <> new.active) execute function count_changed();
