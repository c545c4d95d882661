select id, version, name, secret_name, age from hero where id > 0 and name_folded like '%' order by id limit 51;
