/**
 * The rules of the house, as this project keeps them in its code, its tests, its POMs and its
 * picture.
 */
package dev.muster.bootstrap.architecture;
