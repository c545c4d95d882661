-- What a service of version 2 may have left on top: rows that were changed.
update hero set version = 7 where id = 3;
update team set version = 2 where id = 2;
update membership set version = 5 where hero_id = 1 and team_id = 1;
