package dev.muster.application.discussion.port;

import dev.muster.application.UnitOfWork;

/**
 * The driven ports of the discussion that a persistence adapter provides.
 *
 * @param comments stores comments
 * @param reader answers queries
 * @param unitOfWork combines the changes of a use case
 */
public record DiscussionPorts(
    CommentRepository comments, DiscussionReader reader, UnitOfWork unitOfWork) {}
