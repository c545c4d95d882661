/** The entries of the library in an import or export. */
package dev.muster.application.library.transfer;
