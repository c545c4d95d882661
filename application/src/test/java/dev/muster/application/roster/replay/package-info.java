/** Real input: the history of the world's currencies, as memberships. */
package dev.muster.application.roster.replay;
