/** The form of an import or export of any context: lines with their places, and their faults. */
package dev.muster.application.transfer.entry;
