/** What is needed to tell whether a copy of the data is recent enough. */
package dev.muster.application.consistency.port;
