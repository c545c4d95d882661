/**
 * Tests of the contracts themselves: each context provides adapters with one fault each, and its
 * contracts must refuse every one of them.
 */
package dev.muster.application.kit.broken;
