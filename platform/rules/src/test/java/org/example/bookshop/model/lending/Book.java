package org.example.bookshop.model.lending;

/** A book that can be lent. */
public record Book(String isbn, String title) {}
