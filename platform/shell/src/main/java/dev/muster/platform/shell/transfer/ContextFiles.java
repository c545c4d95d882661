package dev.muster.platform.shell.transfer;

import java.util.List;
import java.util.Map;

/**
 * Describes the files of a context in an import or export.
 *
 * <p>A context has a public class of this type with a constructor without parameters. An empty file
 * with the name of that class registers it, in {@code META-INF/micronaut/} and a directory that has
 * the name of this type: no two contexts share a file.
 */
public interface ContextFiles {
  /**
   * Returns the files, in the order of reading and writing.
   *
   * @param options the options of an import
   */
  List<EntryFile<?>> files(ImportOptions options);

  /** Returns the options that an import has for this context, by name, each with its usage. */
  default Map<String, String> options() {
    return Map.of();
  }
}
