package dev.muster.application.roster;

import dev.muster.application.permission.Grants;
import dev.muster.application.permission.Ownership;
import dev.muster.application.roster.port.PlayerDirectory;
import dev.muster.application.roster.port.PlayerRepository;
import dev.muster.domain.UserRole;
import dev.muster.domain.roster.PlayerId;
import dev.muster.domain.roster.TeamId;

/** Names the permissions of the roster. */
public final class RosterPermissions {
  /** Reads heroes, teams and memberships, except for secret names. */
  public static final String READ = "roster.read";

  /** Adds, changes and removes heroes, teams and memberships. */
  public static final String WRITE = "roster.write";

  /** Reads secret names. */
  public static final String SECRETS = "roster.secrets";

  /** Links heroes with users: whoever does it hands out rights over teams. */
  public static final String PLAYERS = "roster.players";

  /** The owner of a team. */
  public static final String LEADER = "the leader of the team";

  /** Grants them to roles; only an administrator has the last one. */
  public static final Grants GRANTS =
      Grants.of(READ, UserRole.EDITOR, UserRole.VIEWER)
          .and(WRITE, UserRole.EDITOR)
          .and(SECRETS, UserRole.EDITOR)
          .and(PLAYERS);

  private RosterPermissions() {}

  /**
   * Returns the ownership of teams: a team is that of the user who plays its leader. It stays so
   * until the unit of work ends. A user that was removed owns none, though its link stays.
   */
  public static Ownership<TeamId> teams(PlayerRepository players, PlayerDirectory users) {
    return new Ownership<>(
        TeamId.class,
        LEADER,
        (user, team) -> {
          PlayerId player = new PlayerId(user);
          return users.includes(player) && players.claimLed(team, player);
        });
  }
}
