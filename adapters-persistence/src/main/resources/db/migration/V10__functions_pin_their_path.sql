-- A dump is restored with an empty search path, in which the triggers found no table. Their functions
-- look where they are themselves, whoever calls them.
alter function count_joined() set search_path = "${flyway:defaultSchema}", pg_temp;
alter function count_left() set search_path = "${flyway:defaultSchema}", pg_temp;
alter function count_changed() set search_path = "${flyway:defaultSchema}", pg_temp;
