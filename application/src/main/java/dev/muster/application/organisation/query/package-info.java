/** The filters and the read models of the queries of the organisation. */
package dev.muster.application.organisation.query;
