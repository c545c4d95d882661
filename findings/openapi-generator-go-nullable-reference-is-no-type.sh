#!/bin/sh
# OpenAPI Generator 7.25.0, client "go": OpenAPI 3.1, a member that refers to a schema which is "oneOf: an Email, or
# null", and two schemas called Author and NewAuthor.
# Guess: Go has a pointer or a Nullable type for the member, and a struct for each schema.
# Truth: the member has the type "NullableInterface{}", which is no type of Go, and the struct NewAuthor has the name of
# the function that makes an Author. The generator ends with 0 and without a warning, and nothing compiles.
# Seen: "Email NullableInterface{}" in model_author.go; "func NewAuthor(" and "type NewAuthor struct" in one package.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > authors.yaml <<'YAML'
openapi: 3.1.0
info: {title: Authors, version: "1"}
paths:
  /authors:
    post:
      operationId: add
      requestBody:
        content:
          application/json:
            schema: {$ref: '#/components/schemas/NewAuthor'}
      responses:
        '200':
          description: added
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Author'}
components:
  schemas:
    Email: {type: string}
    AuthorEmail:
      oneOf:
        - {$ref: '#/components/schemas/Email'}
        - {type: 'null'}
    Author:
      type: object
      properties:
        email: {$ref: '#/components/schemas/AuthorEmail'}
    NewAuthor:
      type: object
      properties:
        name: {type: string}
YAML
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>sample</groupId>
  <artifactId>sample</artifactId>
  <version>1</version>
</project>
POM
mvn -q -B dependency:copy -Dartifact=org.openapitools:openapi-generator-cli:7.25.0 -DoutputDirectory=. > log 2>&1
java -jar openapi-generator-cli-7.25.0.jar generate -i authors.yaml -g go -o client > log 2>&1
grep -hoE 'Email NullableInterface\{\}|^func NewAuthor\(|^type NewAuthor struct' client/model_*.go | sort > seen
cat seen
cat > expected <<'TEXT'
Email NullableInterface{}
func NewAuthor(
type NewAuthor struct
TEXT
cmp seen expected
