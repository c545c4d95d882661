package dev.muster.platform.jdbc.schema;

/** Lets migrations find the objects of extensions wherever the extensions are installed. */
final class ExtensionSchemas {
  /**
   * Appends the schemas of all extensions to the search path of a connection. An operator may have
   * created an extension before the first start, in a schema of its own.
   */
  static final String SQL =
      """
      select set_config(
        'search_path',
        concat_ws(
          ', ',
          nullif(current_setting('search_path'), ''),
          (select string_agg(distinct quote_ident(n.nspname), ', ')
          from pg_extension e
          join pg_namespace n on n.oid = e.extnamespace
          where n.nspname <> 'pg_catalog')),
        false)
      """;

  private ExtensionSchemas() {}
}
