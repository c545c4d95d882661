-- A service of version 12 adds who plays a hero.
insert into player (hero_id, user_id, version) values (1, 7, 3);
