package org.example.bookshop.usecases;

import java.util.List;

/** The result of every list of the library. */
public record Listing<T>(List<T> items) {}
