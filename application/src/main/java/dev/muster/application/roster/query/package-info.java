/** What can be asked of the roster, and the read models that answer. */
package dev.muster.application.roster.query;
