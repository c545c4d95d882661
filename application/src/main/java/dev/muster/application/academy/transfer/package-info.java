/** The entries of the academy in an import or export. */
package dev.muster.application.academy.transfer;
