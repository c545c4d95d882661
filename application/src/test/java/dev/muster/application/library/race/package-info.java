/** Races of commands about one book or one author. */
package dev.muster.application.library.race;
