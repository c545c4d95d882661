/** Pictures that the server draws, for people. */
package dev.muster.platform.web.picture;
