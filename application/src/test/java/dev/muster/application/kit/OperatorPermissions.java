package dev.muster.application.kit;

import dev.muster.application.permission.Actor;
import dev.muster.application.permission.Grants;
import dev.muster.application.permission.Ownership;
import dev.muster.application.permission.Permissions;
import dev.muster.application.permission.Policy;
import java.util.List;

/** Lets tests use the guarded ports of a context as the operator, who may do everything. */
public final class OperatorPermissions {
  private OperatorPermissions() {}

  /** Returns the permissions that a context grants, and what is owned there. */
  public static Permissions in(Grants context, Ownership<?>... ownerships) {
    return new Permissions(new Policy(List.of(context), List.of(ownerships)), Actor::operator);
  }
}
