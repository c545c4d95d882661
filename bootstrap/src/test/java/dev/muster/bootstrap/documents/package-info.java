/** Holds every page of the repository to what it shows: blocks of code, links and paths. */
package dev.muster.bootstrap.documents;
