\set hero random(1, :heroes)
select id, version, name, secret_name, age from hero where id = :hero;
