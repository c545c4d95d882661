/** What the discussion is asked for. */
package dev.muster.application.discussion.query;
