/** What the discussion needs: a persistence adapter, and neighbours that keep users and things. */
package dev.muster.application.discussion.port;
