-- What a later release may do.
alter table hero add column rank text;
