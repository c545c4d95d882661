/**
 * What every bounded context needs to be used: pages, moments, the unit of work, and requests that
 * may be sent again.
 */
package dev.muster.application;
