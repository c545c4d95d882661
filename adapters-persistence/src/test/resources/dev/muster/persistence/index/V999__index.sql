create index concurrently hero_by_age on hero (age);
