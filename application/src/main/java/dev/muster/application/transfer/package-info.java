/**
 * The import and export of all contexts: the driving port and its service. What a context
 * contributes is found by type.
 */
package dev.muster.application.transfer;
