/**
 * The machinery that puts contracts to the test: each context brings adapters that are broken, each
 * in one way, and its contracts must refuse every one of them.
 */
package dev.muster.application.kit.broken;
