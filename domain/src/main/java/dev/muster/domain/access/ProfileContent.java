package dev.muster.domain.access;

import java.util.Optional;

/**
 * What a caller says about the profile of a user.
 *
 * @param bio what the user tells about itself, if anything
 * @param avatarUrl the address of its picture, if it has one
 */
public record ProfileContent(Optional<Bio> bio, Optional<AvatarUrl> avatarUrl) {}
