-- Memberships that were there before they were counted, and change: what is left is as it was.
update membership set active = not active where role = 'DEPUTY';
update membership set active = not active where role = 'DEPUTY';
insert into membership (hero_id, team_id, role, active, joined_at) values
  (4, 2, 'MEMBER', true, '2024-03-01 00:00:00Z');
delete from membership where hero_id = 4 and team_id = 2;
-- One more, and then fewer than before.
insert into membership (hero_id, team_id, role, active, joined_at) values
  (1, 3, 'MEMBER', true, '2024-03-01 00:00:00Z');
delete from membership where hero_id = 1 and team_id = 2;
delete from membership where hero_id = 1 and team_id = 3;
insert into membership (hero_id, team_id, role, active, joined_at) values
  (1, 2, 'MEMBER', true, '2024-01-01 00:00:00Z');
