/** The roster as CSV files, and the commands that carry it in and out. */
package dev.muster.cli.roster;
