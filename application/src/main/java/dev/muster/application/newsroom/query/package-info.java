/** The filters and the read models of the queries of the newsroom. */
package dev.muster.application.newsroom.query;
