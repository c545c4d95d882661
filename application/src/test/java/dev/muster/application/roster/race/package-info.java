/** Contracts of the roster's rules under many callers at the same moment. */
package dev.muster.application.roster.race;
