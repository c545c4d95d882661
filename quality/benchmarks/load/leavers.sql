-- Memberships for leaving: 1,000 heroes in each of 400 additional teams, without a leader. A fast service
-- may take half of them in its warm-up.
delete from membership where team_id > :teams;
insert into team (id, name, name_folded, headquarters)
overriding system value
select :teams + i, 'Leavers ' || i, 'LEAVERS ' || i, 'nowhere'
from generate_series(1, 400) i
on conflict do nothing;
insert into membership (hero_id, team_id, role, active, joined_at)
select hero, :teams + team, 'MEMBER', true, timestamptz '2024-01-01 00:00:00Z'
from generate_series(1, 400) team, generate_series(1, 1000) hero;
vacuum analyze membership;
