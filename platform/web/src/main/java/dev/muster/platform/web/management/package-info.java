/** The HTTP side of Muster for who runs it, apart from that for its clients. */
package dev.muster.platform.web.management;
