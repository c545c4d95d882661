/**
 * Pages for people: what an operation answers, drawn as HTML for whoever prefers that to JSON, and
 * the forms that run an operation.
 */
package dev.muster.platform.web.page;
