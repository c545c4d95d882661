/** Adapters of the __context__ that are broken on purpose: the contracts must refuse each. */
package dev.muster.application.__context__.broken;
