/** The entries of the organisation in an import or export. */
package dev.muster.application.organisation.transfer;
