package dev.muster.platform.web;

/** Names the media type of JSON merge patches (RFC 7396). */
public final class MergePatch {
  /** The media type of a merge patch. */
  public static final String MEDIA_TYPE = "application/merge-patch+json";

  private MergePatch() {}
}
