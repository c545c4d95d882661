package dev.muster.application.access.port;

import dev.muster.application.UnitOfWork;

/**
 * The driven ports that signing in needs.
 *
 * @param credentials finds users and stores hashes of passwords
 * @param hashes hashes passwords
 * @param attempts counts failed attempts
 * @param sessions stores sessions
 * @param tokens signs and reads access tokens
 * @param unitOfWork combines the changes of a use case
 */
public record SessionPorts(
    CredentialRepository credentials,
    PasswordHashes hashes,
    AttemptRepository attempts,
    SessionRepository sessions,
    AccessTokens tokens,
    UnitOfWork unitOfWork) {}
