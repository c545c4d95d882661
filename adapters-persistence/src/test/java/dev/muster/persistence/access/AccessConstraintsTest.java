package dev.muster.persistence.access;

import dev.muster.platform.jdbc.kit.ConstraintsSuite;

/** The database itself refuses what the rules of the access forbid. */
class AccessConstraintsTest extends ConstraintsSuite {
  @Override
  protected String schema() {
    return "access";
  }

  @Override
  protected String rows() {
    return """
    insert into access.user (version, username, username_folded, email, email_folded) values
      (1, 'First', 'first', 'First@x', 'first@x'), (1, 'Second', 'second', 'second@x', 'second@x');
    insert into access.profile (user_id, version) values (1, 1);
    insert into access.role_grant (role, user_id) values ('ADMIN', 1), ('VIEWER', 2);
    insert into access.credential (user_id, hash) values (1, 'x');
    insert into access.session (id, user_id, token_hash, expires_at) values
      ('00000000-0000-0000-0000-000000000001', 1, 'x', now());
    insert into access.attempt (key, failures, last_at) values ('NAME x', 1, now());
    insert into access.signing_key (period, kid, jwk) values (1, 'x', '{}');
    """;
  }

  @Override
  protected String refusals() {
    return """
    user_pkey | insert into access.user overriding system value values (1, 1, 'x', 'x', 'x', 'x')
    user_username_key | update access.user set username_folded = 'first' where id = 2
    user_email_key | update access.user set email_folded = 'first@x' where id = 2
    profile_pkey | insert into access.profile (user_id, version) values (1, 1)
    profile_user_fkey | insert into access.profile (user_id, version) values (9, 1)
    role_grant_pkey | insert into access.role_grant (role, user_id) values ('ADMIN', 1)
    role_grant_user_fkey | insert into access.role_grant (role, user_id) values ('VIEWER', 9)
    role_grant_role_check | insert into access.role_grant (role, user_id) values ('admin', 1)
    administration_pkey | insert into access.administration (administrators) values (2)
    administration_only_row_check | update access.administration set only_row = false
    administration_last_admin_check | delete from access.role_grant where role = 'ADMIN'
    administration_last_admin_check | delete from access.user where id = 1
    administration_last_admin_check | update access.role_grant set role = 'EDITOR' where user_id = 1
    administration_last_admin_check | update access.administration set administrators = 0
    credential_pkey | insert into access.credential (user_id, hash) values (1, 'y')
    credential_user_fkey | insert into access.credential (user_id, hash) values (9, 'y')
    session_pkey | insert into access.session select * from access.session
    session_user_fkey | insert into access.session values ('00000000-0000-0000-0000-000000000002', 9, 'x', now())
    attempt_pkey | insert into access.attempt values ('NAME x', 1, now())
    attempt_failures_check | update access.attempt set failures = -1
    signing_key_pkey | insert into access.signing_key values (1, 'y', '{}')
    signing_key_kid_key | insert into access.signing_key values (2, 'x', '{}')
    """;
  }
}
