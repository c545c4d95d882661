/** The entries of the newsroom in an import or export. */
package dev.muster.application.newsroom.transfer;
