/** The form of a roster in an import or export: lines with their places, and their faults. */
package dev.muster.application.roster.transfer;
