package dev.muster.application.discussion;

import dev.muster.application.discussion.port.Commenters;
import dev.muster.application.discussion.port.DiscussionPorts;
import dev.muster.application.discussion.port.TargetKind;
import dev.muster.application.permission.Permissions;
import java.time.InstantSource;
import java.util.List;

/**
 * Creates the driving ports of the discussion; its use cases cannot be reached in any other way.
 *
 * @param comments posts, changes and removes comments
 * @param linked removes the comments of users and on things that are removed
 * @param queries reads the discussion
 */
public record DiscussionUseCases(
    Comments comments, LinkedComments linked, DiscussionQueries queries) {
  /**
   * Returns the use cases over a persistence adapter.
   *
   * @param ports stores the discussion
   * @param commenters knows the users who may comment
   * @param kinds know the things that may be commented on
   * @param clock returns the time of a command
   */
  public static DiscussionUseCases over(
      DiscussionPorts ports, Commenters commenters, List<TargetKind> kinds, InstantSource clock) {
    return new DiscussionUseCases(
        new CommentService(ports, commenters, new Targets(kinds), clock),
        new LinkedCommentService(ports.comments()),
        new DiscussionQueryService(ports.reader()));
  }

  /** Returns these use cases, whose every method asks for its permission first. */
  public DiscussionUseCases guarded(Permissions permissions) {
    return new DiscussionUseCases(
        permissions.guarded(Comments.class, comments),
        permissions.guarded(LinkedComments.class, linked),
        permissions.guarded(DiscussionQueries.class, queries));
  }
}
