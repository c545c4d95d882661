-- Restores the state of roster.sql, except for leaders: removes later memberships.
delete from membership where team_id > :teams or joined_at > timestamptz '2026-01-01 00:00:00Z';
vacuum analyze membership;
