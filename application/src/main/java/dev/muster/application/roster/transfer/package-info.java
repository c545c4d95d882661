/**
 * What a roster is carried in and out as: lines, each in its place, and what may be wrong there.
 */
package dev.muster.application.roster.transfer;
