package dev.muster.domain.newsroom;

import java.util.Optional;

/**
 * The data of a category, without its identity and its parent.
 *
 * @param name the name
 * @param description the description, if any
 */
public record CategoryProfile(CategoryName name, Optional<Description> description) {}
