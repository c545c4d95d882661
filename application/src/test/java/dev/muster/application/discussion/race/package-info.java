/** The discussion under attack: commands that meet at the same moment. */
package dev.muster.application.discussion.race;
