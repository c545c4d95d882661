-- What a service of version 1 may have left: identities with gaps, odd names, every role and state.
insert into hero (name, name_folded, secret_name, age) values
  ('Deadpond', 'deadpond', 'Dive Wilson', null),
  ('Gone', 'gone', 'Nobody', 1),
  ('Rusty-Man', 'rusty-man', 'Tommy Sharp', 48),
  ('Straße 100%_\', 'strasse 100%_\', 'x', 0);
delete from hero where name = 'Gone';

insert into team (name, name_folded, headquarters) values
  ('Z-Force', 'z-force', 'Sister Margaret''s Bar'),
  ('Preventers', 'preventers', 'Sharp Tower'),
  ('Empty', 'empty', 'Nowhere');

insert into membership (hero_id, team_id, role, active, joined_at) values
  (1, 1, 'LEADER', true, '2024-01-01 00:00:00Z'),
  (3, 1, 'LEADER', false, '2023-12-31 23:59:59.999999Z'),
  (4, 1, 'DEPUTY', true, '2024-02-29 12:00:00Z'),
  (1, 2, 'MEMBER', true, '2024-01-01 00:00:00Z'),
  (3, 2, 'LEADER', true, '2024-01-02 00:00:00Z');
