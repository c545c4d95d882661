/** Imports and exports the whole roster, in one long transaction each. */
package dev.muster.persistence.roster.transfer;
