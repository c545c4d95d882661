package org.example.library.usecases;

import java.util.List;

/** What every list of the library answers. */
public record Listing<T>(List<T> items) {}
