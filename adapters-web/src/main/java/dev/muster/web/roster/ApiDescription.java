package dev.muster.web.roster;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.extensions.Extension;
import io.swagger.v3.oas.annotations.extensions.ExtensionProperty;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;

/** Describes the API as a whole in its OpenAPI document. */
@OpenAPIDefinition(
    info =
        @Info(
            title = "Muster",
            version = "1.0.0",
            description =
                """
                Heroes, teams and the memberships between them, each with a role, an activity state \
                and the moment it began.

                Whatever is not a success is a problem detail (RFC 9457), whose type is the path of \
                a page about it; all that is wrong with a request is told at once.

                Heroes, teams and memberships carry a version as a strong ETag (RFC 9110). GET takes \
                If-None-Match, and a change takes If-Match: it then happens to the version that the \
                client has seen, or not at all.

                Lists come in pages. Each page has the cursor of the next, in its body and in the \
                header Link (RFC 8288): whoever reads all pages sees what was there \
                throughout exactly once, whatever others write.

                POST /heroes and POST /teams take an Idempotency-Key, after \
                draft-ietf-httpapi-idempotency-key-header-07, a draft that has expired: a request \
                may then be sent again without being done again.
                """,
            license =
                @License(name = "Apache 2.0", url = "https://www.apache.org/licenses/LICENSE-2.0"),
            extensions =
                @Extension(
                    properties = {
                      @ExtensionProperty(name = "x-api-id", value = "dev.muster.roster"),
                      @ExtensionProperty(name = "x-audience", value = "external-public")
                    })))
interface ApiDescription {}
