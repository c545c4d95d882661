/** What every bounded context needs to be used: pages and the unit of work. */
package dev.muster.application;
