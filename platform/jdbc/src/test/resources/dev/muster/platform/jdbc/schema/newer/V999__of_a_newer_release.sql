-- What a later release may do.
alter table note add column rank text;
