package dev.muster.persistence.access.session;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** Holds a signing key as the database returns it. */
@MappedEntity(value = "signing_key", schema = "access")
record SigningKeyRow(@Id long period, String kid, String jwk) {}
