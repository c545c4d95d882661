package dev.muster.web.__context__.http;

/** All tests of the __context__ over HTTP, run on every persistence adapter. */
public interface __Context__HttpSuite extends __Entities__OverHttp {}
