package dev.muster.bootstrap.contexts;

import java.util.Optional;

/**
 * A user without a role, who may do something with things of its own.
 *
 * @param name describes the user
 * @param id the identity of the user
 * @param owner names the owner, as the OpenAPI document does, where the user is one of those that
 *     the examples are about; empty where it owns others of the kind
 */
public record ExampleUser(String name, long id, Optional<String> owner) {}
