/**
 * Persistence adapters that are broken, each in one way: the contracts must refuse every one of
 * them.
 */
package dev.muster.application.roster.broken;
