/** Races of commands in one tree of managers. */
package dev.muster.application.organisation.race;
