/**
 * The use cases of the discussion: the driving ports, and the services behind them.
 *
 * <p>{@link dev.muster.application.discussion.DiscussionUseCases} creates all of them.
 */
package dev.muster.application.discussion;
