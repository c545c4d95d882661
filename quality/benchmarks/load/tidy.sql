-- As roster.sql left it, but for who leads: what joined since then leaves.
delete from membership where team_id > :teams or joined_at > timestamptz '2026-01-01 00:00:00Z';
vacuum analyze membership;
