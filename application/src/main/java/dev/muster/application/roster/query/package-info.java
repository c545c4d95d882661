/** The filters and the read models of queries. */
package dev.muster.application.roster.query;
